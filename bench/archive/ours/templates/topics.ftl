<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.frame>
<ul><#list groups as group><#list group.topics as topic><li><a href="/${topic.href}">${topic.label}</a> ${topic.count?c}</li></#list></#list></ul>
</@layout.frame>
