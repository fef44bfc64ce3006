<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<@layout.frame class="index coverage">
<header class=title>
<h1>${say.coverage}</h1>
<p class=lead>${say.coverageLead}</p>
<#if coverage.monthSpan gt 0><p class=note>${say("coverageMonths", coverage.monthCount, coverage.monthSpan)}</p></#if>
</header>
<#if coverage.years?has_content>
<section><h2 class=label>${say.years}</h2><@charts.allYears coverage.years say.years/></section>
<section class=kind><h2 class=label>${say.coverageGaps}</h2>
<#if coverage.gaps?has_content>
<ul class=counted><#list coverage.gaps as gap><li>${gap.label} <span class=count>${say.number(gap.months)}</span></li></#list></ul>
<#else>
<p>${say.noGaps}</p>
</#if>
</section>
<section><h2 class=label>${say.sources}</h2><@charts.spans coverage.sources coverage.spans say.sources/>
<#if coverage.moreSources><p class=more><a href="${root}${site.sourcesHref}">${say.sourcesAbout}</a></p></#if></section>
<section class=kind><h2 class=label>${say.languages}</h2>
<table class=sources>
<thead><tr><th scope=col>${say.language}</th><th scope=col class=number>${say.columnArticles}</th><th scope=col class=number>${say.share} (%)</th></tr></thead>
<tbody>
<#list coverage.languages as language>
<tr><th scope=row><bdi lang="${language.lang}">${language.label}</bdi></th><td class=number>${say.number(language.count)}</td><td class=number>${language.share}</td></tr>
</#list>
</tbody>
</table>
</section>
<#else>
<p class=empty>${say.noArticles}</p>
</#if>
</@layout.frame>
