<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<h1>${source.label}</h1>
<#if source.text?has_content>${source.text?no_esc}</#if>
<@f.articles listing/>
</@f.frame>
