<#import "layout.ftl" as layout>
<@layout.page title="Not found">
<p>${content.type} <#if renderer??>rendered</#if> ${config.render_error404}</p>
<#list config?keys?sort as k><#if k?starts_with("template_")>${k}=${config[k]} </#if></#list>
<p>${published_date?string("yyyy")} ${numberOfPages!"none"} ${currentPageNumber!"none"} ${previousFileName!"none"} ${nextFileName!"none"} ${tag!"none"} ${tag_posts?size} ${tagged_documents?size} ${content.title!"none"} ${content.uri!"none"}</p>
</@layout.page>
