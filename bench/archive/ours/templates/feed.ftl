<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>${feed.title}</title>
<link>${feed.link}</link>
<description>${feed.description}</description>
<#list feed.items as item>
<item><title>${item.title}</title><link>${item.link}</link><guid>${item.guid}</guid><pubDate>${item.date}</pubDate><description>${item.description}</description></item>
</#list>
</channel>
</rss>
