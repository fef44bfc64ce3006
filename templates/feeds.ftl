<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#macro group title of>
<#if of?has_content>
<section class=kind>
<h2 class=label>${title}</h2>
<ul class=feed-list><#list of as feed><li><span class=of-feed dir=auto>${feed.label}</span> <span class=formats><#list feed.formats as format><a href="${root}${format.href}" type="${format.type}" aria-label="${say("labelled", feed.label, format.label)}">${format.label}</a><#sep> </#list></span></li></#list></ul>
</section>
</#if>
</#macro>
<@layout.frame class="index feeds">
<header class=title>
<h1>${say.feeds}</h1>
<p class=lead>${say.feedsLead}</p>
<#if feeds.opmlHref?has_content><p class=note><a href="${root}${feeds.opmlHref}" type=text/x-opml>${say.feedOpml}</a></p></#if>
</header>
<@group site.title feeds.site/>
<@group say.topics feeds.topics/>
<@group say.sources feeds.sources/>
<@group say.authors feeds.authors/>
</@layout.frame>
