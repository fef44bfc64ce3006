<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/charts.ftl" as charts>
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<header class=title>
<h1>${source.label}</h1>
<p class=note><#if listing.newest><#assign first><@text.day source.first/></#assign><#assign last><@text.day source.last/></#assign>${say("sourceSpan", say("articles", source.count), first, last)}<#else><@entries.holds listing/></#if><#if source.feedHref?has_content><span class=feed> · <a href="${root}${source.feedHref}">${say.rssFeed}</a></span></#if></p>
</header>
<#if (source.years![])?size gt 1><div class=aside><section><h2 class=label>${say.byYear}</h2><@charts.bars source.years/></section></div></#if>
<div class=list>
<#if source.text?has_content><div class="text own"<@text.owners/>>${text.flow(source.text)?no_esc}</div></#if>
<@entries.years listing/>
<@entries.groups listing "year" {source.href: true}/>
<@pager.pager listing/>
</div>
</@layout.frame>
