<#import "layout.ftl" as layout>
<@layout.page title="Index">
<#list published_posts as post><h2><a href="${content.rootpath}${post.uri}">${post.title}</a></h2><p>${post.date?string("yyyy-MM-dd")} ${post.rendered?c}</p>${post.body}</#list>
<#if numberOfPages??><p>page ${currentPageNumber} of ${numberOfPages} <#if previousFileName??>[prev ${content.rootpath}${previousFileName}]</#if> <#if nextFileName??>[next ${content.rootpath}${nextFileName}]</#if></p></#if>
${content.type}
</@layout.page>
