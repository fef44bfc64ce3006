<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<h1>${site.title}</h1>
<#if site.description?has_content><p>${site.description}</p></#if>
<h2>${say.latest}</h2>
<ul><#list latest as item><@f.entry item/></#list></ul>
<#if earlier??><p><a href="${root}${earlier.href}">${say("earlierMonth", earlier.label)}</a></p></#if>
<h2>${say.years}</h2>
<@f.links archive.years/>
</@f.frame>
