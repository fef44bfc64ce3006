<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.frame>
<ol><#list latest as item><@layout.entry item/></#list></ol>
<ul><#list archive.years as year><li><a href="/${year.href}">${year.label}</a></li></#list></ul>
</@layout.frame>
