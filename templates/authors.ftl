<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<@layout.frame class="index">
<header class=title>
<h1>${say.authors}</h1>
<p class=note>${say.authorsAbout}</p>
</header>
<table class=sources>
<thead><tr><th scope=col>${say.authors}</th><th scope=col class=number>${say.columnArticles}</th><th scope=col class=number>${say.years}</th></tr></thead>
<tbody>
<#list authors as source>
<tr><th scope=row><a href="${root}${source.href}"><bdi>${source.label}</bdi></a></th><td class=number>${say.number(source.count)}</td><td class=number><time datetime="${source.first.iso}">${source.first.year}</time><#if source.first.year != source.last.year>–<time datetime="${source.last.iso}">${source.last.year}</time></#if></td></tr>
</#list>
</tbody>
</table>
</@layout.frame>
