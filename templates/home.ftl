<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/charts.ftl" as charts>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<section class="latest" aria-labelledby="latest">
<h2 id="latest" class="label">${say.latest}</h2>
<#assign day = "">
<#list latest as item>
<#if item.date.iso != day>
<#if day?has_content></ol></section></#if>
<section class="group by-day">
<h3><#if item.date.dayHref?has_content><a href="${root}${item.date.dayHref}"><@text.margin item.date true/></a><#else><@text.margin item.date true/></#if></h3>
<ol class="entries">
<#assign day = item.date.iso>
</#if>
<@entries.entry item 4/>
</#list>
<#if day?has_content></ol></section><#else><p class="empty">${say.noArticles}</p></#if>
<#if earlier?has_content><p class="more"><a href="${root}${earlier.href}">${say("earlierMonth", earlier.label)}</a></p></#if>
</section>
<div class="aside"<#if !archive.years?has_content> id="years"</#if>>
<#if site.description?has_content><p class="about"<@text.owners/>>${site.description}</p></#if>
<#if topTopics?has_content>
<section><h2 class="label">${say.topics}</h2><@charts.counted topTopics/>
<p class="more"><a href="${root}${site.topicsHref}">${say("allTopics", archive.topicCount)}</a></p></section>
</#if>
<#if archive.years?has_content><section id="years"><h2 class="label">${say.years}</h2><@charts.years archive.years/></section></#if>
</div>
</@layout.frame>
