<#import "layout.ftl" as layout>
<@layout.page title="Latest">
<#list published_posts as post><h2><a href="${content.rootpath}${post.uri}">${post.title?html}</a></h2>${post.body}
</#list>
<#if previousFileName??><a rel="prev" href="${content.rootpath}${previousFileName}">Newer</a></#if> ${currentPageNumber} / ${numberOfPages}
<#if nextFileName??><a rel="next" href="${content.rootpath}${nextFileName}">Older</a></#if>
</@layout.page>
