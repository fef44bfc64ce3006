<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<h1>${say.years}</h1>
<@f.links archive.years/>
</@f.frame>
