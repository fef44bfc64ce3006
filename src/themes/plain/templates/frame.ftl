<#ftl output_format="HTML">
<#-- The frame of each page, and the two kinds of lists. -->
<#setting number_format="computer">
<#macro frame>
<!DOCTYPE html>
<html lang="${site.uiLang}"<#if site.rtl> dir="rtl"</#if>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}<#if !page.isHome> · ${site.title}</#if></title>
<#if page.description?has_content><meta name="description" content="${page.description}"></#if>
<#if page.robots?has_content><meta name="robots" content="${page.robots}"></#if>
<link rel="canonical" href="${page.canonical}">
<link rel="stylesheet" href="${root}plain.css">
<#list page.feeds as feed>
<link rel="alternate" type="${feed.type}" title="${feed.label}" href="${root}${feed.href}">
</#list>
</head>
<body>
<header>
<p class="name"><a href="${root}${site.home}">${site.title}</a></p>
<nav aria-label="${say.menu}"><ul>
<#if site.yearsHref?has_content><li><a href="${root}${site.yearsHref}">${say.years}</a></li></#if>
<li><a href="${root}${site.topicsHref}">${say.topics}</a></li>
<li><a href="${root}${site.sourcesHref}">${say.sources}</a></li>
<#list site.pages as own><li><a href="${root}${own.href}" lang="${own.lang}">${own.title}</a></li></#list>
</ul></nav>
</header>
<main>
<#nested>
</main>
<footer><p><a href="${root}${page.feedHref}">${say.rssFeed}</a> · ${say("madeWith", site.generator)}</p></footer>
</body>
</html>
</#macro>
<#macro entry item>
<li><a href="${root}${item.href}" lang="${item.lang}" dir="auto">${item.title}</a> <small><time datetime="${item.date.iso}">${item.date.long}</time><#if item.publisher?has_content>, ${item.publisher}</#if></small></li>
</#macro>
<#macro articles listing>
<#list listing.groups as group>
<h2><#if group.href?has_content><a href="${root}${group.href}">${group.label}</a><#else>${group.label}</#if></h2>
<ul><#list group.entries as item><@entry item/></#list></ul>
</#list>
<#if listing.newer?? || listing.older??>
<nav aria-label="${say.pages}"><p>
<#if listing.newer??><a href="${root}${listing.newer.href}" rel="prev">${say("newerPage", listing.newer.label)}</a></#if>
<#if listing.older??><a href="${root}${listing.older.href}" rel="next">${say("olderPage", listing.older.label)}</a></#if>
</p></nav>
</#if>
</#macro>
<#macro links of>
<ul><#list of as link><li><#if link.href?has_content><a href="${root}${link.href}" dir="auto">${link.label}</a><#else>${link.label}</#if><#if link.count??> <small>${say.number(link.count)}</small></#if></li></#list></ul>
</#macro>
