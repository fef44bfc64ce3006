<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${feed.title}</title><link>${feed.link}</link><description>${feed.description}</description><language>${feed.lang}</language>
<#list feed.items as item>
<item><title>${item.title}</title><link>${item.link}</link><guid isPermaLink="false">${item.guid}</guid><pubDate>${item.date}</pubDate><#list item.categories as category><category>${category}</category></#list>
<description>${item.contentHtml}</description></item>
</#list>
</channel></rss>
