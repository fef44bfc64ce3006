<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<h1>${period.label}</h1>
<@f.articles listing/>
</@f.frame>
