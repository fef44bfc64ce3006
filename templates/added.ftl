<#ftl output_format="HTML">
<#-- What came into the archive last, by the days on which it came. -->
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<header class=title>
<h1>${say.recentlyAdded}</h1>
<p class=lead>${say.recentlyAddedLead}</p>
<p class="note feed"><a href="${root}${page.feedHref}">${say.rssFeed}</a></p>
</header>
<div class=list>
<#list added as group>
<div class="group by-day">
<h2><@text.year group.date/></h2>
<ol class="entries lines">
<#list group.entries as item><@entries.line item 3 item.date.long/></#list>
</ol>
</div>
</#list>
</div>
</@layout.frame>
