<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.frame>
<h1>${page.title}</h1>
<ol>
<#list listing.groups as group><#list group.entries as item><@layout.entry item/></#list></#list>
</ol>
<nav>
<#if listing.newer??><a href="/${listing.newer.href}">Newer</a></#if>
<#if listing.older??><a href="/${listing.older.href}">Older</a></#if>
</nav>
</@layout.frame>
