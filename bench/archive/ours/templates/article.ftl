<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<@layout.frame>
<article>
<h1>${article.title}</h1>
<p><a href="/${article.date.yearHref}">${article.date.year}</a> <a href="/${article.date.monthHref}">${article.date.month}</a> <a href="/${article.date.dayHref}"><time datetime="${article.date.iso}">${article.date.long}</time></a></p>
${article.bodyHtml?no_esc}
</article>
<ul><#list article.topics as topic><li><a href="/${topic.href}">${topic.label}</a></li></#list></ul>
<nav>
<#if article.previous??><a href="/${article.previous.href}" rel="prev">${article.previous.title}</a></#if>
<#if article.next??><a href="/${article.next.href}" rel="next">${article.next.title}</a></#if>
</nav>
</@layout.frame>
