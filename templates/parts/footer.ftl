<#ftl output_format="HTML">
<footer class=colophon>
<div>
<@cached by=[root, page.feedHref]>
<p class=ways><#if page.feedHref?has_content><span class=feed><a href="${root}${page.feedHref}">${say.rssFeed}</a> · </span></#if><#list [[site.feedsHref, say.feeds], [site.coverageHref, say.coverage], [site.dataHref, say.data]] as way><#if way[0]?has_content><a href="${root}${way[0]}">${way[1]}</a> · </#if></#list>${say("madeWith", site.generator)}</p>
</@cached>
<#assign last><#include "../hooks/footer.ftl"></#assign>
<#if last?has_content>${last?markup_string?trim?no_esc}
</#if>
</div>
</footer>
