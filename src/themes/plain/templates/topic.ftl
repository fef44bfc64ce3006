<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<h1>${topic.label}</h1>
<#if topic.note?has_content><p>${topic.note}</p></#if>
<#if topic.text?has_content>${topic.text?no_esc}</#if>
<@f.articles listing/>
</@f.frame>
