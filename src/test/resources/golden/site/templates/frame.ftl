<#ftl output_format="HTML">
<#macro frame>
<!DOCTYPE html>
<html lang="${page.lang}"<#if page.rtl> dir="rtl"</#if>>
<title>${page.title} – ${site.title}</title>
<link rel="canonical" href="${page.canonical}">
<link rel="alternate" href="${root}${page.feedHref}" title="${page.feedTitle}">
<nav><#list page.breadcrumbs as above><a href="${root}${above.href}">${above.label}</a> › </#list>${page.kind}</nav>
<h1>${page.title}</h1>
<#nested>
</html>
</#macro>
<#macro links items><#list items><ul>
<#items as item><li><a href="${root}${item.href}">${item.label}</a><#if item.count??> ${item.count}</#if></li>
</#items></ul></#list></#macro>
<#macro entries items><#list items><ol>
<#items as item><li lang="${item.lang}"><a href="${root}${item.href}">${item.title}</a> ${item.published} ${item.publisher}<#if item.again> (same day)</#if><#list item.topics as topic> #${topic.label}</#list></li>
</#items></ol></#list></#macro>
