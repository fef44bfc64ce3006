<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<@layout.frame class="index">
<header class=title>
<h1>${say.sources}</h1>
<p class=note>${say("sourcesNote", archive.articleCount)}<#if archive.authorsHref?has_content> · <a href="${root}${archive.authorsHref}">${say.authors}</a></#if></p>
</header>
<table class=sources>
<thead><tr><th scope=col>${say.source}</th><th scope=col class=number>${say.columnArticles}</th><th scope=col class=number>${say.years}</th></tr></thead>
<tbody>
<#list sources as source>
<tr><th scope=row><a href="${root}${source.href}"><#list source.label?split(".") as part>${part}<#sep>.<wbr></#list></a></th><td class=number>${say.number(source.count)}</td><td class=number><time datetime="${source.first.iso}">${source.first.year}</time><#if source.first.year != source.last.year>–<time datetime="${source.last.iso}">${source.last.year}</time></#if></td></tr>
</#list>
</tbody>
</table>
<#if letters?has_content>
<section class=kind><h2 class=label>${say.byName}</h2>
<div class=letters><#list letters as letter><section><h3 class=letter>${letter.label}</h3><@charts.counted letter.topics/></section></#list></div></section>
</#if>
</@layout.frame>
