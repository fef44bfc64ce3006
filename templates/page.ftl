<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.frame class="reading">
<article>
<header><h1>${page.title}</h1></header>
<div class="text">
${content.body?no_esc}
</div>
</article>
</@layout.frame>
