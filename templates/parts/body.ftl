<#ftl output_format="HTML">
<#-- The body, each paragraph with a name to link to; the dateline runs into the first one, as it does in print. -->
<#assign body = text.flow(article.anchoredHtml)>
<#if article.dateline.text?has_content>
<#assign dateline><span class=dateline>${article.dateline.text}</span><#if article.dateline.text?ends_with(".")> <#else> — </#if></#assign>
<#assign first = body?index_of("<p ")>
<#if first == 0 || (first gt 0 && body?starts_with("<figure>") && !body?substring(0, first)?contains("<h"))>
<#assign rest = body?substring(first)>
${(body?substring(0, first) + rest?keep_before(">") + ">" + dateline?markup_string + rest?keep_after(">"))?no_esc}
<#else>
<p>${dateline}</p>
${body?no_esc}
</#if>
<#else>
${body?no_esc}
</#if>
<#list article.takenDown as gone>
<p class=note<@text.ours article.otherLang/>>${say("passageTakenDown", gone.date.long)} ${gone.reason}<#if gone.policy?starts_with("http")> <a href="${gone.policy}">${gone.policy}</a><#elseif gone.policy?has_content> ${gone.policy}</#if></p>
</#list>
