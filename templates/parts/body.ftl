<#ftl output_format="HTML">
<#-- The body; the dateline runs into the first paragraph, as it does in print. -->
<#if article.dateline.text?has_content>
<#assign dateline><span class="dateline">${article.dateline.text}</span><#if article.dateline.text?ends_with(".")> <#else> — </#if></#assign>
<#if article.bodyHtml?starts_with("<p>")>
${article.bodyHtml?replace("<p>", "<p>" + dateline?markup_string, "f")?no_esc}
<#else>
<p>${dateline}</p>
${article.bodyHtml?no_esc}
</#if>
<#else>
${article.bodyHtml?no_esc}
</#if>
