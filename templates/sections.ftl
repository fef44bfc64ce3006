<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#-- The sections of the archive's periodicals. -->
<@layout.frame class="index">
<header class=title>
<h1>${say.sections}</h1>
<p class=note>${say.sectionsAbout}<#if site.issuesHref?has_content> · <a href="${root}${site.issuesHref}">${say.issues}</a></#if></p>
</header>
<table class=sources>
<thead><tr><th scope=col>${say.section}</th><th scope=col class=number>${say.columnArticles}</th><th scope=col class=number>${say.years}</th></tr></thead>
<tbody>
<#list sections as section>
<tr><th scope=row><a href="${root}${section.href}"><bdi>${section.label}</bdi></a></th><td class=number>${say.number(section.count)}</td><td class=number><time datetime="${section.first.iso}">${section.first.year}</time><#if section.first.year != section.last.year>–<time datetime="${section.last.iso}">${section.last.year}</time></#if></td></tr>
</#list>
</tbody>
</table>
</@layout.frame>
