<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<h1 lang="${page.lang}">${page.title}</h1>
<div lang="${page.lang}">${content.body?no_esc}</div>
</@f.frame>
