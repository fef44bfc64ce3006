<#ftl output_format="HTML">
<footer class="colophon">
<div>
<p><a href="${root}${site.home}"<@text.owners/>>${site.title}</a>.</p>
<p><#if page.feedHref?has_content><span class="feed"><a href="${root}${page.feedHref}">${say.rssFeed}</a> · </span></#if>${say("madeWith", site.generator)}</p>
<#assign last><#include "../hooks/footer.ftl"></#assign>
<#if last?markup_string?trim?has_content>${last?markup_string?trim?no_esc}
</#if>
</div>
</footer>
