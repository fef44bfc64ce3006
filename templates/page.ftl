<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/text.ftl" as text>
<@layout.frame class="reading">
<article<@text.lang page.lang/><#if page.rtl> dir=rtl</#if>>
<header><h1>${page.title}</h1></header>
<div class=text>
${text.flow(content.body)?no_esc}
</div>
</article>
</@layout.frame>
