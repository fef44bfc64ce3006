<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<h1>${say.notFound}</h1>
<p>${say.notFoundLead}</p>
<@f.links archive.years/>
</@f.frame>
