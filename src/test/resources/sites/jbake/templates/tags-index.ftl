<#import "layout.ftl" as layout>
<@layout.page title="Tags">
<#list tags as t><h2><a href="${content.rootpath}${t.uri}">${t.name}</a> ${t.tagged_posts?size} ${t.tagged_documents?size}</h2>
<#list t.tagged_posts as p>${p.title}; </#list></#list>
<p><#list alltags as t>${t} </#list></p>
<p><#list tags?sort_by("name") as t>${t.name} </#list></p>
</@layout.page>
