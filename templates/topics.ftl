<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<@layout.frame class="index">
<header class="title">
<h1>${say.topics}</h1>
<p class="note">${say("topicsNote", archive.topicCount, archive.articleCount)}</p>
</header>
<#list groups as group>
<section class="kind">
<h2 class="label">${group.label}</h2>
<@charts.counted group.topics/>
</section>
<#else>
<p class="empty">${say.noTopics}</p>
</#list>
</@layout.frame>
