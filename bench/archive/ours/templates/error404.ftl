<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.frame>
<h1>${page.title}</h1>
</@layout.frame>
