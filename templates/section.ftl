<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/charts.ftl" as charts>
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<header class=title>
<h1 dir=auto>${section.label}</h1>
<p class=note><#if listing.newest><#assign first><@text.day section.first/></#assign><#assign last><@text.day section.last/></#assign>${say("sourceSpan", say("articles", section.count), first, last)}<#else><@entries.holds listing/></#if></p>
</header>
<#if (section.years![])?size gt 1><div class=aside><section><h2 class=label>${say.byYear}</h2><@charts.bars section.years/></section></div></#if>
<div class=list>
<@entries.years listing/>
<@entries.groups listing "year"/>
<@pager.pager listing/>
</div>
</@layout.frame>
