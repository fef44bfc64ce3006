<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<h1>${say.sources}</h1>
<@f.links sources/>
</@f.frame>
