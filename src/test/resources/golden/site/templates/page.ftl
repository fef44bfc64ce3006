<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
${content.body?no_esc}
</@f.frame>
