<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Latest</title><link>${config.site_host}</link><description>Latest</description>
<#list published_posts as post><#if (post_index < 20)><item><title>${post.title?xml}</title><link>${config.site_host}/${post.uri}</link><description>${post.body?xml}</description></item></#if>
</#list></channel></rss>
