<#import "layout.ftl" as layout>
<@layout.page title="Archive">
<#assign last = "">
<#list published_posts as post><#if post.date?string("MMMM yyyy") != last><h2>${post.date?string("MMMM yyyy")}</h2><#assign last = post.date?string("MMMM yyyy")></#if>
<a href="${post.uri}">${post.title}</a> ${post.rendered?c} <#list post?keys as k>${k} </#list>
</#list>
<p><#list published_content as c>${c.type}:${c.title} </#list></p>
<p><#list all_content as c>${c.type}:${c.title}:${c.status} </#list></p>
<p><#list pages as c>${c.title} </#list>/<#list posts as c>${c.title} </#list>/${indexs?size} ${archives?size} ${feeds?size}</p>
</@layout.page>
