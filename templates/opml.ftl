<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>${site.title}</title></head>
<body>
<#list [feeds.site, feeds.topics, feeds.sources, feeds.authors] as group>
<#list group as feed>
<outline type="rss" text="${feed.label}" title="${feed.label}" xmlUrl="${feed.address}" htmlUrl="${feed.page}"/>
</#list>
</#list>
</body>
</opml>
