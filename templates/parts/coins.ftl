<#ftl output_format="HTML">
<#-- An article for reference managers where a page has several: a context object (OpenURL, Z39.88-2004) in a span, COinS. -->
<#function pair key value><#return value?has_content?then("&" + key + "=" + value?url("UTF-8"), "")></#function>
<#macro span of>
<#local object = "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=newspaperArticle" + pair("rft.title", of.title) + pair("rft.source", of.publisher) + pair("rft.publisher", of.publisher) + pair("rft.date", of.date.iso) + pair("rft.language", of.lang) + pair("rft.identifier", of.canonical) + pair("rft.description", of.description) + pair("rft.rights", of.rights.license)>
<#list of.authors as author><#local object = object + pair("rft.creator", author)></#list>
<#list of.topics as topic><#local object = object + pair("rft.subject", topic.label)></#list>
<span class=Z3988 title="${object}"></span>
</#macro>
