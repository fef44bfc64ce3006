<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<header class="title">
<h1>${source.label}</h1>
<p class="note"><#if listing.newest><@text.articles source.count/>, <@text.day source.first/> to <@text.day source.last/><#else>Page ${listing.number}</#if></p>
</header>
<div class="list">
<@entries.groups listing/>
<@pager.pager listing/>
</div>
</@layout.frame>
