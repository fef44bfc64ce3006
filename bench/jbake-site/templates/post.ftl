<#import "layout.ftl" as layout>
<@layout.page title=content.title>
<article><h1>${content.title?html}</h1><time>${content.date?string("d MMMM yyyy")}</time>
${content.body}
<ul><#list content.tags as tag><li><a href="${content.rootpath}${config.tag_path}/${tag}${config.output_extension}">${tag}</a></li></#list></ul>
</article>
<nav><#if content.previousContent??><a rel="prev" href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title?html}</a></#if>
<#if content.nextContent??><a rel="next" href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title?html}</a></#if></nav>
</@layout.page>
