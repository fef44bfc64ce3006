<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/charts.ftl" as charts>
<#import "parts/pager.ftl" as pager>
<@layout.frame class="columns">
<header class=title>
<h1><#if period.kind == "day">${say("dateWeekday", period.date.weekday, period.label)}<#else>${period.label}</#if></h1>
<p class=note><@entries.holds listing period.count!0/></p>
</header>
<#if period.days?has_content>
<div class=chart><@charts.days period.days period.label/></div>
<#elseif period.weeks?has_content>
<div class=aside><@charts.weeks period.weeks period.label period.weekdays/></div>
<#elseif period.otherYears?has_content>
<div class=aside><section><h2 class=label>${say.sameDayOtherYears}</h2>
<ol class=years><#list period.otherYears as year><li><a href="${root}${year.href}">${year.label}</a></li></#list></ol>
<#if period.allYearsHref?has_content><p class=more><a href="${root}${period.allYearsHref}">${say("dayInAllYears", period.date.dayMonth)}</a></p></#if>
</section></div>
</#if>
<div class=list>
<@entries.groups listing {"year": "month", "month": "day", "day": "one"}[period.kind]/>
<@pager.pager listing/>
<@pager.neighbours say.earlierPeriods period.previous!"" period.next!""/>
</div>
</@layout.frame>
