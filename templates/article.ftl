<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<#assign head><#include "parts/metadata.ftl"></#assign>
<@layout.frame class="reading with-aside" head=head>
<#assign dir = article.rtl?string("rtl", "ltr")>
<article<@text.lang article.lang/>>
<header>
<div class="margin"<@text.ours article.lang/>>
<p class="date"><#if article.date.dayHref?has_content><a href="${root}${article.date.dayHref}"><@text.year article.date/></a><#else><@text.year article.date/></#if></p>
<#if article.publisher?has_content><p class="publisher"><a href="${root}${article.sourceHref}">${article.publisher}</a></p></#if>
<#if article.rights.level == "full"><p class="length">${say("minutesToRead", article.minutes)}</p></#if>
<#if article.previous?? || article.next??><p class="turn"><#if article.previous??><a href="${root}${article.previous.href}" rel="prev" title="${article.previous.title}">${say("newerPage", say.earlier)}</a> </#if><#if article.next??><a href="${root}${article.next.href}" rel="next" title="${article.next.title}">${say("olderPage", say.later)}</a></#if></p></#if>
</div>
<h1 dir="${dir}">${article.title}</h1>
<#if article.authorLinks?has_content><p class="authors" dir="${dir}"><#list article.authorLinks as author><#if author.href?has_content><a href="${root}${author.href}">${author.label}</a><#else>${author.label}</#if><#sep>, </#list></p></#if>
<#if article.corrects??><p class="correction">${say.corrects}: <a href="${root}${article.corrects.href}"<@text.lang article.corrects.lang/> dir="auto">${article.corrects.title}</a></p></#if>
<#list article.correctedBy as other><p class="correction">${say.correctedBy}: <a href="${root}${other.href}"<@text.lang other.lang/> dir="auto">${other.title}</a>, <@text.day other.date/></p></#list>
<#if article.lead?has_content><p class="lead" dir="${dir}">${article.lead}</p></#if>
</header>
<div class="text" dir="${dir}">
<#include "parts/body.ftl">
<#list article.takenDown as gone><p class="note"<@text.ours article.lang/>>${say("passageTakenDown", gone.date.long)} ${gone.reason}<#if gone.policy?starts_with("http")> <a href="${gone.policy}">${gone.policy}</a><#elseif gone.policy?has_content> ${gone.policy}</#if></p></#list>
</div>
</article>
<div class="beside">
<#if article.topics?has_content><section><h2 class="label">${say.topics}</h2><@entries.topics article.topics "topics spread"/></section></#if>
<#include "parts/cite.ftl">
<#if article.sameDay?has_content><section class="same-day"><h2 class="label">${say.sameDay}</h2><@entries.brief article.sameDay/>
<#if article.moreSameDay><p class="more"><a href="${root}${article.date.dayHref}">${say("allOfDay", article.date.long)}</a></p></#if></section></#if>
</div>
<div class="after">
<#if article.versions?has_content><section><h2 class="label">${say.alsoPublished}</h2><ul class="brief"><#list article.versions as version><li><#if version.source?has_content><a href="${version.source}" rel="external">${version.label}</a><#else>${version.label}</#if> <span class="note">${say[version.kind]}</span><#if version.own?has_content><details><summary>${(version.kind == "version")?then(say.ownOfVersion, say.ownOfReprint)}</summary><#list version.own as own><p<@text.lang article.lang/> dir="auto">${own}</p></#list></details></#if></li></#list></ul></section></#if>
<#if article.related?has_content><section class="related"><h2 class="label">${say.related}</h2><@entries.brief article.related/></section></#if>
<@pager.neighbours say.earlierArticles article.previous!"" article.next!""/>
</div>
</@layout.frame>
