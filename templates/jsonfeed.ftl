<#ftl output_format="JSON">
<#function q value><#return '"' + value?json_string + '"'></#function>
{"version":"https://jsonfeed.org/version/1.1","title":${q(feed.title)},"description":${q(feed.description)},"language":${q(feed.lang)},
"home_page_url":${q(feed.link)},"feed_url":${q(feed.self)},"items":[
<#list feed.items as item>
{"id":${q(item.guid)},"url":${q(item.link)},"title":${q(item.title)},"language":${q(item.lang)},
"date_published":${q(item.published)},
<#if item.creators?has_content>"authors":[<#list item.creators as creator>{"name":${q(creator)}}<#sep>,</#list>],
</#if>
<#if item.categories?has_content>"tags":[<#list item.categories as category>${q(category)}<#sep>,</#list>],
</#if>
<#if item.license?has_content>"_license":{"about":"https://www.rfc-editor.org/rfc/rfc4946","url":${q(item.license)}},
</#if>
"summary":${q(item.description)},
<#if item.contentHtml?has_content>"content_html":${q(item.contentHtml)}<#else>"content_text":${q(item.description)}</#if>}<#sep>,</#sep>
</#list>
]}
