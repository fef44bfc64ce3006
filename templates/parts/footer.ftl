<#ftl output_format="HTML">
<footer class="colophon">
<div>
<p><a href="${root}${site.home}">${site.title}</a><#if site.articleCount gt 0>, ${site.articleCount} <#if site.articleCount == 1>article<#else>articles</#if><#if site.first??> from <time datetime="${site.first.iso}">${site.first.long}</time> to <time datetime="${site.last.iso}">${site.last.long}</time></#if></#if>.</p>
<p><#if page.feedHref?has_content><a href="${root}${page.feedHref}">RSS feed</a> · </#if>Made with ${site.generator}.</p>
<#include "../hooks/footer.ftl">
</div>
</footer>
