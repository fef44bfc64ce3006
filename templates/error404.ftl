<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<@layout.frame class="index">
<header class="title">
<h1>There is no such page</h1>
<p class="lead">The address may be mistyped, or what stood here was moved or taken down. Every article can be reached by its year, by its topics and by its source.</p>
</header>
<#if archive.years?has_content>
<section class="kind"><h2 class="label">Years</h2><@charts.years archive.years/></section>
</#if>
</@layout.frame>
