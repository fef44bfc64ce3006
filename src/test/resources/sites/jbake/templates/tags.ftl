<#import "layout.ftl" as layout>
<@layout.page title=tag>
<h1>${tag}</h1>
<#list tag_posts as post><a href="${content.rootpath}${post.uri}">${post.title}</a>
</#list>
<p><#list tagged_documents as d>${d.type} ${d.title}; </#list></p>
${content.type} ${content.rootpath}
</@layout.page>
