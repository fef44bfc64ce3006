<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/charts.ftl" as charts>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<div class=aside>
<#if site.description?has_content><p class=about<@text.owners/>>${site.description}</p></#if>
<#if archive.years?has_content>
<section id=years><h2 class=label>${say.years}</h2><@charts.years archive.years[0..*12]/>
<#if archive.years?size gt 12 && site.yearsHref?has_content><p class=more><a href="${root}${site.yearsHref}">${say("yearSpan", archive.first.year, archive.last.year)}</a></p></#if>
<#if site.daysHref?has_content><p class=more><a href="${root}${site.daysHref}">${say.onThisDay}</a></p></#if>
</section>
</#if>
<#if topTopics?has_content>
<section><h2 class=label>${say.topics}</h2><@charts.counted topTopics/>
<p class=more><a href="${root}${site.topicsHref}">${say("allTopics", archive.topicCount)}</a></p></section>
</#if>
</div>
<section class=latest aria-labelledby=latest>
<h2 id=latest class=label>${say.latest}</h2>
<#-- The year leads where it changes; below it, days. -->
<#list latest as item>
<#assign above = (item_index gt 0)?then(latest[item_index - 1].date, "")>
<#if !above?has_content || above.iso != item.date.iso>
<#if item_index gt 0></ol></section></#if>
<section class="group by-day">
<h3><a href="${root}${item.date.dayHref}"><#if above?has_content && above.year == item.date.year><@text.margin item.date true/><#else><@text.year item.date/></#if></a></h3>
<ol class=entries>
</#if>
<@entries.entry item 4 "" {} archive.sourceCount gt 1/>
</#list>
<#if latest?has_content></ol></section><#else><p class=empty>${say.noArticles}</p></#if>
<#if archive.addedHref?has_content><p class=more><a href="${root}${archive.addedHref}">${say.recentlyAdded}</a></p></#if>
<#if earlier?has_content><p class=more><a href="${root}${earlier.href}">${say("earlierMonth", earlier.label)}</a></p></#if>
</section>
</@layout.frame>
