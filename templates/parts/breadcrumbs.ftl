<#ftl output_format="HTML">
<#if page.breadcrumbs?has_content>
<nav class=breadcrumbs aria-label="${say.breadcrumbs}">
<ol>
<#list page.breadcrumbs as crumb><li><a href="${root(crumb.href)}">${crumb.label}</a></li></#list>
</ol>
</nav>
</#if>
