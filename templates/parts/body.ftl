<#ftl output_format="HTML">
<#-- The body; the dateline runs into the first paragraph, as it does in print. -->
<#assign body = text.flow(article.bodyHtml)>
<#if article.dateline.text?has_content>
<#assign dateline><span class="dateline">${article.dateline.text}</span><#if article.dateline.text?ends_with(".")> <#else> — </#if></#assign>
<#if body?starts_with("<p>")>
${body?replace("<p>", "<p>" + dateline?markup_string, "f")?no_esc}
<#else>
<p>${dateline}</p>
${body?no_esc}
</#if>
<#else>
${body?no_esc}
</#if>
