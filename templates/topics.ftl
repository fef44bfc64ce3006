<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<@layout.frame class="index">
<header class=title>
<h1>${say.topics}</h1>
<p class=note>${say("topicsNote", archive.topicCount, archive.articleCount)}</p>
<#if groups?size gt 1><nav class=jump aria-label="${say.topics}"><ol><#list groups as group><li><a href="#${group.kind}">${group.label}</a> <span class=count>${say.number(group.topics?size)}</span></li></#list></ol></nav></#if>
</header>
<#list groups as group>
<section class=kind id="${group.kind}">
<h2 class=label>${group.label}</h2>
<#if group.letters?has_content>
<div class=letters><#list group.letters as letter><section><h3 class=letter>${letter.label}</h3><@charts.counted letter.topics/></section></#list></div>
<#else>
<@charts.counted group.topics/>
</#if>
</section>
<#else>
<p class=empty>${say.noTopics}</p>
</#list>
</@layout.frame>
