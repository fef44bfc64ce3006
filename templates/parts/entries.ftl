<#ftl output_format="HTML">
<#-- Lists of articles. -->
<#import "text.ftl" as text>
<#macro topics of class="topics">
<ul class="${class}"><#list of as topic><li><a href="${root}${topic.href}">${topic.label}</a></li></#list></ul>
</#macro>
<#-- level: of the headline, one below the heading of the list. -->
<#macro entry of level dated=false>
<li class="entry<#if of.again> again</#if>"<@text.lang of.lang/>>
<#if dated><@text.margin of.date/></#if>
<div dir="auto">
<h${level} class="headline"><a href="${root}${of.href}">${of.title}</a></h${level}>
<#if of.description?has_content><p class="summary">${of.description}</p></#if>
</div>
<#if of.publisher?has_content || of.topics?has_content>
<div class="tags"<@text.ours of.lang/>><#if of.publisher?has_content><a class="publisher" href="${root}${of.sourceHref}">${of.publisher}</a></#if><#if of.topics?has_content><@topics of.topics[0..*6]/></#if></div>
</#if>
</li>
</#macro>
<#-- by="day": each group hangs its day in the margin; by="month": a heading above, each entry its day. -->
<#macro groups listing by="month">
<#local byDay = by == "day" byMonth = by == "month" level = (by == "one")?then(2, 3)>
<#list listing.groups as group>
<div class="group by-${by}">
<#if byDay>
<h2><a href="${root}${group.href}"><@text.margin group.entries[0].date true/></a></h2>
<#elseif byMonth>
<h2><#if group.href?has_content><a href="${root}${group.href}">${group.label}</a><#else>${group.label}</#if></h2>
</#if>
<ol class="entries"><#list group.entries as item><@entry item level byMonth/></#list></ol>
</div>
</#list>
</#macro>
<#-- Titles only. -->
<#macro brief entries>
<ul class="brief"><#list entries as item><li><a href="${root}${item.href}"<@text.lang item.lang/> dir="auto">${item.title}</a> <span class="note"><#if item.publisher?has_content>${item.publisher}, </#if><time datetime="${item.date.iso}">${item.date.long}</time></span></li></#list></ul>
</#macro>
