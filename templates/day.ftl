<#ftl output_format="HTML">
<#-- A day with its articles, where they have no pages of their own (layout=grouped). -->
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<#import "parts/jsonld.ftl" as jsonld>
<#import "parts/coins.ftl" as coins>
<#assign head><#if articles?has_content><@jsonld.graph articles/></#if></#assign>
<@layout.frame class="reading day" head=head>
<#assign level = 3>
<header class=title>
<h1><#if period.date??>${say("dateWeekday", period.date.weekday, period.label)}<#else>${period.label}</#if></h1>
<p class=note>${say("articles", articles?size)}</p>
</header>
<#if articles?size gt 1>
<nav class=contents aria-label="${say.contents}"><ol><#list articles as article><li><a href="#${article.anchor}"<@text.other article.otherLang/>>${article.title}</a><#if article.publisher?has_content> <span class=note><bdi>${article.publisher}</bdi></span></#if></li></#list></ol></nav>
</#if>
<#list articles as article>
<#assign dir><@text.dir article.rtl/></#assign>
<article id="${article.anchor}"<@text.lang article.otherLang/>>
<header>
<div class=margin<@text.ours article.otherLang/>>
<#if article.publisher?has_content><p class=publisher><a href="${root}${article.sourceHref}">${article.publisher}</a></p></#if>
<#if article.rights.level == "full"><p class=length>${say("minutesToRead", article.minutes)}</p></#if>
</div>
<h2${dir}><a href="#${article.anchor}">${article.title}</a></h2>
<#include "parts/byline.ftl">
</header>
<div class=text${dir}>
<#include "parts/body.ftl">
</div>
<div class=beside<@text.ours article.otherLang/>>
<#if article.topics?has_content><section><h3 class=label>${say.topics}</h3><#if article.inTopics?has_content><@pager.inTopics article.inTopics/><#else><@entries.topics article.topics/></#if></section></#if>
<#include "parts/cite.ftl">
<#include "parts/related.ftl">
</div>
<@coins.span article/>
</article>
</#list>
<#list moved as other>
<#assign there><a href="${root}${other.href}">${other.label}</a></#assign>
<p id="${other.anchor}" class=moved>${say("moved", there)}</p>
</#list>
<#list removed as gone>
<article id="${gone.anchor}" class=gone>
<header><h2>${gone.title?has_content?then(gone.title, say.takenDown)}</h2></header>
<div class=text>
<p>${say("takenDownLead", gone.date.long)}</p>
<#if gone.reason?has_content><p dir=auto>${gone.reason}</p></#if>
<#if gone.policy?starts_with("http")><p><a href="${gone.policy}">${gone.policy}</a></p><#elseif gone.policy?has_content><p dir=auto>${gone.policy}</p></#if>
</div>
</article>
</#list>
<div class=after>
<#if period.otherYears?has_content><section><h2 class=label>${say.sameDayOtherYears}</h2>
<ol class=years><#list period.otherYears as year><li><a href="${root}${year.href}">${year.label}</a></li></#list></ol>
<#if period.allYearsHref?has_content><p class=more><a href="${root}${period.allYearsHref}">${say("dayInAllYears", period.date.dayMonth)}</a></p></#if>
</section></#if>
<@pager.neighbours say.earlierPeriods period.previous!"" period.next!""/>
</div>
<script src="${root}${site.assets["js/article.js"]}" defer></script>
</@layout.frame>
