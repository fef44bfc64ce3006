<#import "layout.ftl" as layout>
<@layout.page title=content.title>
<h1>${content.title}</h1>
${content.body}
<#assign people = data.get("people.yml")>
<p>${people.title} <#list people.list as p>${p.name} ${p.born?c}; </#list> ${people.pi} ${people.nested.a} <#list people.nested.c as c>${c}</#list></p>
<p><#list data.get("list.yaml").data as x>${x} </#list></p>
<p>${db.getDocumentByUri("people.yml")?size} ${datas?size} <#list datas?sort_by("sourceuri") as d>${d.sourceuri} ${d.type}; </#list></p>
<#attempt>${content.nothing}<#recover>recovered</#attempt>
</@layout.page>
