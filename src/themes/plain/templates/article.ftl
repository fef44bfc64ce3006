<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<article lang="${article.lang}"<#if article.rtl> dir="rtl"</#if>>
<h1>${article.title}</h1>
<p lang="${site.uiLang}"><a href="${root}${article.date.dayHref}">${article.date.long}</a><#if article.publisher?has_content>, <a href="${root}${article.sourceHref}">${article.publisher}</a></#if></p>
<#if article.authors?has_content><p>${article.authors?join(", ")}</p></#if>
<#if article.lead?has_content><p><strong>${article.lead}</strong></p></#if>
<#if article.dateline.text?has_content><p>${article.dateline.text}</p></#if>
${article.bodyHtml?no_esc}
</article>
<#if article.topics?has_content><h2>${say.topics}</h2><@f.links article.topics/></#if>
<h2>${say.cite}</h2>
<p>${article.cite.text}</p>
<#if article.related?has_content><h2>${say.related}</h2><ul><#list article.related as item><@f.entry item/></#list></ul></#if>
<p><#if article.previous??><a href="${root}${article.previous.href}" rel="prev">${say("newerPage", say.earlier)}</a></#if> <#if article.next??><a href="${root}${article.next.href}" rel="next">${say("olderPage", say.later)}</a></#if></p>
</@f.frame>
