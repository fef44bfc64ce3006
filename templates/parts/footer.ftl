<#ftl output_format="HTML">
<footer class="colophon">
<div>
<p><a href="${root}${site.home}">${site.title}</a>.</p>
<p><#if page.feedHref?has_content><a href="${root}${page.feedHref}">RSS feed</a> · </#if>Made with ${site.generator}.</p>
<#include "../hooks/footer.ftl">
</div>
</footer>
