<#ftl output_format="XML" strip_whitespace=true>
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"<#if feed.deleted?has_content> xmlns:at="http://purl.org/atompub/tombstones/1.0"</#if> xml:lang="${feed.lang}">
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<id>${feed.self}</id>
<updated>${(feed.updatedAt?has_content)?then(feed.updatedAt, "1970-01-01T00:00:00Z")}</updated>
<author><name>${site.title}</name></author>
<link rel="alternate" type="text/html" href="${feed.link}"/>
<link rel="self" type="application/atom+xml" href="${feed.self}"/>
<#list {"current": feed.current, "prev-archive": feed.previousArchive, "next-archive": feed.nextArchive} as rel, href>
<#if href?has_content>
<link rel="${rel}" type="application/atom+xml" href="${href}"/>
</#if>
</#list>
<#if feed.archive>
<fh:archive/>
</#if>
<#if feed.license?has_content>
<link rel="license" href="${feed.license}"/>
<rights>${feed.license}</rights>
</#if>
<generator>${site.generator}</generator>
<#list feed.deleted as gone>
<at:deleted-entry ref="${gone.guid}" when="${gone.when}"><#if gone.comment?has_content><at:comment>${gone.comment}</at:comment></#if></at:deleted-entry>
</#list>
<#list feed.items as item>
<entry xml:lang="${item.lang}">
<title>${item.title}</title>
<id>${item.guid}</id>
<link rel="alternate" type="text/html" href="${item.link}"/>
<published>${item.published}</published>
<updated>${item.published}</updated>
<#list item.creators as creator>
<author><name>${creator}</name></author>
</#list>
<#if item.license?has_content>
<link rel="license" href="${item.license}"/>
<rights>${item.license}</rights>
</#if>
<#list item.categories as category>
<category term="${category}"/>
</#list>
<#if item.description?has_content>
<summary>${item.description}</summary>
</#if>
<#if item.contentHtml?has_content>
<content type="html">${item.contentHtml}</content>
</#if>
</entry>
</#list>
</feed>
