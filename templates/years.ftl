<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<@layout.frame class="index">
<header class=title>
<h1>${say.years}</h1>
<p class=note>${say.yearsLead}</p>
</header>
<#if years?has_content>
<@charts.allYears years say.years/>
<#else>
<p class=empty>${say.noArticles}</p>
</#if>
</@layout.frame>
