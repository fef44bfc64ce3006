<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/pager.ftl" as pager>
<@layout.frame class="columns">
<header class=title>
<h1>${say("dayInAllYears", dayOfYear.label)}</h1>
<p class=note><#if listing.groups?has_content><@entries.holds listing listing.total!0/><#else>${say.nothingOfDay}</#if></p>
</header>
<div class=list>
<@entries.years listing/>
<@entries.groups listing/>
<@pager.pager listing/>
<@pager.neighbours say.earlierPeriods dayOfYear.previous dayOfYear.next/>
</div>
</@layout.frame>
