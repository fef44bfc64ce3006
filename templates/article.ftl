<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<@layout.frame class="reading with-aside">
<#assign level = 2>
<#assign dir><@text.dir article.rtl/></#assign>
<article<@text.lang article.otherLang/>>
<header>
<div class=margin<@text.ours article.otherLang/>>
<p class=date><#if article.date.dayHref?has_content><a href="${root(article.date.dayHref)}"><@text.year article.date/></a><#else><@text.year article.date/></#if></p>
<#if article.publisher?has_content>
<p class=publisher><a href="${root}${article.sourceHref}">${article.publisher}</a></p>
</#if>
<#if article.rights.isFull>
<p class=length>${say("minutesToRead", article.minutes)}</p>
</#if>
<#if article.previous?? || article.next??>
<p class=turn><#if article.previous??><a href="${root(article.previous.href)}" rel=prev>${say("newerPage", say.earlier)}</a> </#if><#if article.next??><a href="${root(article.next.href)}" rel=next>${say("olderPage", say.later)}</a></#if></p>
</#if>
</div>
<h1${dir}>${article.title}</h1>
<#include "parts/byline.ftl">
</header>
<div class=text${dir}>
<#include "parts/body.ftl">
</div>
</article>
<div class=beside>
<#if article.topics?has_content>
<section><h2 class=label>${say.topics}</h2><#if article.inTopics?has_content><@pager.inTopics article.inTopics/><#else><@entries.topics article.topics/></#if></section>
</#if>
<#include "parts/cite.ftl">
<#if article.sameDay?has_content><section class=same-day><h2 class=label>${say.sameDay}</h2><@entries.brief article.sameDay/>
<#if article.moreSameDay><p class=more><a href="${root(article.date.dayHref)}">${say("allOfDay", article.date.long)}</a></p></#if></section></#if>
</div>
<div class=after>
<#include "parts/related.ftl">
<@pager.neighbours say.earlierArticles article.previous!"" article.next!""/>
</div>
<script src="${root}${site.assets["js/article.js"]}" defer></script>
</@layout.frame>
