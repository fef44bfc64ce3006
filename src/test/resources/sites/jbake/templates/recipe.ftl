<#import "layout.ftl" as layout>
<@layout.page title=content.title>
<h1>${content.title} for ${content.servings}</h1>
${content.body}
<p><#list recipes as r>${r.title} ${r.status} </#list> / <#list published_recipes as r>${r.title} </#list> / <#list published_notes as r>${r.title} </#list></p>
<#if (content.nextContent)??>after: ${content.nextContent.title}</#if>
</@layout.page>
