<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#-- An issue of a periodical, its articles in the order of their pages. -->
<#import "parts/pager.ftl" as pager>
<#import "parts/text.ftl" as text>
<@layout.frame class="columns">
<header class=title>
<h1><#assign date><@text.day issue.date/></#assign><#assign number><bdi>${issue.label}</bdi></#assign>${say("issueOf", number, date)}</h1>
<p class=note><#if issue.publisher?has_content><a href="${root}${issue.sourceHref}">${issue.publisher}</a> · </#if>${say("articles", issue.count)}</p>
</header>
<#if issue.scans?has_content>
<div class=aside><section><h2 class=label>${say.scans}</h2>
<ul class=scans><#list issue.scans as scan><#assign at = scan.isElsewhere?then(scan.href, root + scan.href)><li><#if scan.isPicture><a href="${at}"><img src="${at}" alt="${scan.page?has_content?then(say("labelled", say.printedPage, scan.page), scan.label)}" loading=lazy></a></#if><a href="${at}"<#if scan.isElsewhere> rel=external</#if>>${scan.page?has_content?then(say("labelled", say.printedPage, scan.page), scan.label)}</a></li></#list></ul>
</section></div>
</#if>
<div class=list>
<#list issue.sections as section>
<div class="group by-section">
<h2><#if section.href?has_content><a href="${root}${section.href}">${section.label}</a><#else>${section.label}</#if></h2>
<ol class=entries>
<#list section.entries as item>
<li class="entry paged"<@text.lang item.otherLang/>>
<p class="note on"<@text.ours item.otherLang/>><#if item.page?has_content>${say("labelled", say.printedPage, item.page)}</#if></p>
<div dir=auto>
<h3 class=headline><a href="${root}${item.href}">${item.title}</a></h3>
<#if item.description?has_content><p class=summary>${item.description}</p></#if>
</div>
</li>
</#list>
</ol>
</div>
</#list>
<@pager.neighbours say.earlierIssues issue.previous!"" issue.next!""/>
</div>
</@layout.frame>
