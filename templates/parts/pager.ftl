<#ftl output_format="HTML">
<#import "text.ftl" as text>
<#-- The pages of a long list, newest first. -->
<#macro pager listing>
<#if listing.pages?size gt 1>
<nav class=pager aria-label="${say.pages}">
<p class=newer><#if listing.newer??><a href="${root}${listing.newer.href}" rel=prev>${say("newerPage", listing.newer.label)}</a></#if></p>
<ol>
<#if !listing.newest && listing.newer.href != listing.first.href><li><a href="${root}${listing.first.href}">${listing.first.label}</a></li><li aria-hidden=true>…</li></#if>
<#list listing.pages as page>
<#if page_index gt 0 && listing.pages[page_index - 1].number != page.number + 1><li aria-hidden=true>…</li></#if>
<li><a href="${root}${page.href}" aria-label="${say("page", page.number)}"<#if page.current> aria-current=page</#if>>${page.number}</a></li>
</#list>
</ol>
<p class=older><#if listing.older??><a href="${root}${listing.older.href}" rel=next>${say("olderPage", listing.older.label)}</a></#if></p>
</nav>
</#if>
</#macro>
<#-- Earlier and later, whatever it is: href, label, count; or an article. -->
<#macro neighbours label previous="" next="">
<nav class=neighbours aria-label="${label}">
<p class=previous><#if previous?has_content><a href="${root(previous.href)}" rel=prev><small>${say.earlier}</small> <@neighbour previous/></a></#if></p>
<p class=next><#if next?has_content><a href="${root(next.href)}" rel=next><small>${say.later}</small> <@neighbour next/></a></#if></p>
</nav>
</#macro>
<#-- An article's topics, and what comes before and after it in each. -->
<#macro inTopics topics>
<dl class=in-topics><#list topics as topic><div>
<dt><a href="${root}${topic.href}">${topic.label}</a></dt>
<#if topic.previous??><dd><a href="${root(topic.previous.href)}"><small>${say.earlier}</small> <@neighbour topic.previous/></a></dd></#if>
<#if topic.next??><dd><a href="${root(topic.next.href)}"><small>${say.later}</small> <@neighbour topic.next/></a></dd></#if>
</div></#list></dl>
</#macro>
<#macro neighbour of><#if of.label??>${of.label}<#else><#if of.otherLang?has_content><span<@text.other of.otherLang/>>${of.title}</span><#else>${of.title}</#if></#if></#macro>
