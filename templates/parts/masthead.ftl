<#ftl output_format="HTML">
<#import "text.ftl" as text>
<header class=masthead>
<div class=nameplate>
<#if page.isHome>
<h1 class=name<@text.owners/>><a href="${root}${site.home}" aria-current=page>${site.title}</a></h1>
<#else>
<p class=name<@text.owners/>><a href="${root}${site.home}">${site.title}</a></p>
</#if>
<#if site.tagline?has_content><p class=tagline<@text.owners/>>${site.tagline}</p>
</#if>
</div>
<div class=folio>
<nav class=menu aria-label="${say.menu}">
<ul>
<li><#if site.yearsHref?has_content><a href="${root}${site.yearsHref}"<#if page.kind == "years"> aria-current=page</#if>>${say.years}</a><#else><a href="${root}${site.home}#years">${say.years}</a></#if></li>
<#if site.topicsHref?has_content><li><a href="${root}${site.topicsHref}"<#if page.isTopics> aria-current=page</#if>>${say.topics}</a></li>
</#if>
<#if site.sourcesHref?has_content><li><a href="${root}${site.sourcesHref}"<#if page.isSources> aria-current=page</#if>>${say.sources}</a></li>
</#if>
<#if site.issuesHref?has_content><li><a href="${root}${site.issuesHref}"<#if page.kind == "issues"> aria-current=page</#if>>${say.issues}</a></li>
<#elseif site.sectionsHref?has_content><li><a href="${root}${site.sectionsHref}"<#if page.kind == "sections"> aria-current=page</#if>>${say.sections}</a></li>
</#if>
<#if site.searchHref?has_content><li><a href="${root}${site.searchHref}"<#if page.kind == "search"> aria-current=page</#if>>${say.search}</a></li>
</#if>
<#list site.pages as entry>
<li><a href="${root}${entry.href}"<#if entry.lang != site.uiLang><@text.other entry.lang/></#if><#if page.isOwn && page.href == entry.href> aria-current=page</#if>>${entry.title}</a></li>
</#list>
</ul>
</nav>
<#if site.searchHref?has_content && page.kind != "search">
<form class=find role=search action="${root}${site.searchHref}" method=get><input type=search name=q aria-label="${say.searchArchive}" placeholder="${say.search}" accesskey="/"></form>
</#if>
<#if archive?? && archive.first??><p>${say("archiveSize", say("articles", archive.articleCount), (archive.first.year == archive.last.year)?then(archive.first.year, say("yearSpan", archive.first.year, archive.last.year)))}</p>
</#if>
</div>
</header>
