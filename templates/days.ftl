<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<@layout.frame class="index">
<header class=title>
<h1>${say.onThisDay}</h1>
<p class=note>${say.daysLead}</p>
</header>
<@charts.days days say.allDays/>
</@layout.frame>
