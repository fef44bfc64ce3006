<#ftl output_format="HTML">
<#-- The body, each paragraph with a name to link to; the dateline runs into the first one, as it does in print. -->
<#assign body = text.flow(article.anchoredHtml)>
<#if article.dateline.text?has_content>
<#assign dateline><span class="dateline">${article.dateline.text}</span><#if article.dateline.text?ends_with(".")> <#else> — </#if></#assign>
<#if body?starts_with("<p ")>
${(body?keep_before(">") + ">" + dateline?markup_string + body?keep_after(">"))?no_esc}
<#else>
<p>${dateline}</p>
${body?no_esc}
</#if>
<#else>
${body?no_esc}
</#if>
