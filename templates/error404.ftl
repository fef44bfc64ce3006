<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<@layout.frame class="index">
<header class=title>
<h1>${say.notFound}</h1>
<p class=lead>${say.notFoundLead}</p>
</header>
<#if archive.years?has_content>
<section class=kind><h2 class=label>${say.years}</h2><@charts.years archive.years/></section>
</#if>
</@layout.frame>
