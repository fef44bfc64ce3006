<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/entries.ftl" as entries>
<#import "parts/charts.ftl" as charts>
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<header class=title>
<h1>${topic.label}</h1>
<#if topic.note?has_content><p class=lead>${topic.note}</p></#if>
<p class=note><@entries.holds listing topic.count!0/><#if topic.feedHref?has_content><span class=feed> · <a href="${root}${topic.feedHref}">${say.rssFeed}</a></span></#if></p>
</header>
<#assign parts = [[say.broader, topic.broader!], [say.narrower, topic.narrower!], [say.seeAlso, topic.related!]]>
<#if (topic.years![])?size gt 1 || topic.broader?has_content || topic.narrower?has_content || topic.related?has_content || topic.exactMatch?has_content>
<div class=aside>
<#if (topic.years![])?size gt 1><section><h2 class=label>${say.byYear}</h2><@charts.bars topic.years/></section></#if>
<#list parts as group>
<#if group[1]?has_content><section><h2 class=label>${group[0]}</h2><@charts.counted group[1]/></section></#if>
</#list>
<#if topic.exactMatch?has_content><section><h2 class=label>${say.elsewhere}</h2><ul class=brief><#list topic.exactMatch as match><li><a href="${match.href}" rel=external>${match.label}</a></li></#list></ul></section></#if>
</div>
</#if>
<div class=list>
<#if topic.text?has_content><div class="text own"<@text.owners/>>${text.flow(topic.text)?no_esc}</div></#if>
<@entries.years listing/>
<@entries.groups listing "year" {topic.href: true}/>
<@pager.pager listing/>
</div>
</@layout.frame>
