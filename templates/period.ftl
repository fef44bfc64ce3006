<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/charts.ftl" as charts>
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<header class="title">
<h1><#if period.kind == "day">${period.date.weekday}, </#if>${period.label}</h1>
<p class="note"><#if listing.newest><@text.articles period.count/><#else>Page ${listing.number}</#if></p>
</header>
<#if period.months?has_content>
<div class="chart"><@charts.months period.months/></div>
<#elseif period.weeks?has_content>
<div class="aside"><@charts.weeks period.weeks period.label/></div>
</#if>
<div class="list">
<@entries.groups listing {"year": "month", "month": "day", "day": "one"}[period.kind]/>
<@pager.pager listing/>
<@pager.neighbours "Earlier and later" period.previous!"" period.next!""/>
</div>
</@layout.frame>
