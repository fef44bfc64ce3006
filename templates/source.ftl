<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<header class="title">
<h1>${source.label}</h1>
<p class="note"><#if listing.newest><#assign first><@text.day source.first/></#assign><#assign last><@text.day source.last/></#assign>${say("sourceSpan", say("articles", source.count), first, last)}<#else>${say("page", listing.number)}</#if></p>
</header>
<div class="list">
<@entries.groups listing/>
<@pager.pager listing/>
</div>
</@layout.frame>
