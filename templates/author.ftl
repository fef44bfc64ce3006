<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/charts.ftl" as charts>
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<header class=title>
<h1 dir=auto>${author.label}</h1>
<p class=note><#if listing.newest><#assign first><@text.day author.first/></#assign><#assign last><@text.day author.last/></#assign>${say("sourceSpan", say("articles", author.count), first, last)}<#else><@entries.holds listing/></#if><#if author.feedHref?has_content><span class=feed> · <a href="${root}${author.feedHref}">${say.rssFeed}</a></span></#if></p>
<#if author.note?has_content><p class=note>${author.note}</p></#if>
<#if author.exactMatch?has_content><p class=note><#list author.exactMatch as link><a href="${link.href}" rel=external>${link.label}</a><#sep>, </#list></p></#if>
</header>
<#if (author.years![])?size gt 1><div class=aside><section><h2 class=label>${say.byYear}</h2><@charts.bars author.years/></section></div></#if>
<div class=list>
<@entries.years listing/>
<@entries.groups listing "year" {author.href: true}/>
<@pager.pager listing/>
</div>
</@layout.frame>
