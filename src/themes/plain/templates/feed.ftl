<#ftl output_format="XML" strip_whitespace=true>
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:fh="http://purl.org/syndication/history/1.0">
<channel>
<title>${feed.title}</title>
<link>${feed.link}</link>
<atom:link rel="self" type="application/rss+xml" href="${feed.self}"/>
<#if feed.current?has_content><atom:link rel="current" type="application/rss+xml" href="${feed.current}"/>
</#if>
<#if feed.previousArchive?has_content><atom:link rel="prev-archive" type="application/rss+xml" href="${feed.previousArchive}"/>
</#if>
<#if feed.nextArchive?has_content><atom:link rel="next-archive" type="application/rss+xml" href="${feed.nextArchive}"/>
</#if>
<#if feed.archive><fh:archive/>
</#if>
<description>${feed.description}</description>
<language>${feed.lang}</language>
<#if feed.license?has_content><copyright>${feed.license}</copyright>
</#if>
<#if feed.updated?has_content><lastBuildDate>${feed.updated}</lastBuildDate>
</#if>
<generator>${site.generator}</generator>
<#list feed.items as item>
<item>
<title>${item.title}</title>
<link>${item.link}</link>
<guid isPermaLink="false">${item.guid}</guid>
<pubDate>${item.date}</pubDate>
<#if item.creator?has_content><dc:creator>${item.creator}</dc:creator>
</#if>
<#if item.license?has_content><dc:rights>${item.license}</dc:rights>
</#if>
<#if item.issued?has_content><dcterms:issued>${item.issued}</dcterms:issued>
</#if>
<#list item.categories as category>
<category>${category}</category>
</#list>
<#if item.description?has_content><description>${item.description}</description>
</#if>
<#if item.contentHtml?has_content><content:encoded><![CDATA[${item.contentHtml?no_esc}]]></content:encoded>
</#if>
</item>
</#list>
</channel>
</rss>
