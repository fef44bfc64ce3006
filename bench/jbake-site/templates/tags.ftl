<#import "layout.ftl" as layout>
<@layout.page title=tag>
<ul><#list tag_posts as post><li>${post.date?string("yyyy-MM-dd")} <a href="${content.rootpath}${post.uri}">${post.title?html}</a></li>
</#list></ul>
</@layout.page>
