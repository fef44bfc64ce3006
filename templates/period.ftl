<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/charts.ftl" as charts>
<#import "parts/pager.ftl" as pager>
<@layout.frame class="columns">
<header class="title">
<h1><#if period.kind == "day">${say("dateWeekday", period.date.weekday, period.label)}<#else>${period.label}</#if></h1>
<p class="note"><#if listing.newest>${say("articles", period.count)}<#else>${say("page", listing.number)}</#if></p>
</header>
<#if period.months?has_content>
<div class="chart"><@charts.months period.months/></div>
<#elseif period.weeks?has_content>
<div class="aside"><@charts.weeks period.weeks period.label period.weekdays/></div>
</#if>
<div class="list">
<@entries.groups listing {"year": "month", "month": "day", "day": "one"}[period.kind]/>
<@pager.pager listing/>
<@pager.neighbours say.earlierPeriods period.previous!"" period.next!""/>
</div>
</@layout.frame>
