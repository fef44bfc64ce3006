<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<h1>${say.topics}</h1>
<#list groups as group><h2>${group.label}</h2><@f.links group.topics/></#list>
</@f.frame>
