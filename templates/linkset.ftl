<#ftl output_format="JSON" strip_whitespace=true>
<#-- What belongs to the articles of a month (RFC 9264), by the relations of Signposting. -->
{"linkset": [
<#list linkset as links>
{"anchor": ${json(links.anchor)},
"cite-as": [{"href": ${json(links.citeAs)}}],
"type": [{"href": "https://schema.org/NewsArticle"}],
<#if links.authors?has_content>"author": [<#list links.authors as author>{"href": ${json(author)}}<#sep>, </#list>],
</#if><#if links.item?has_content>"item": [{"href": ${json(links.item)}, "type": "text/markdown"}],
"describedby": [{"href": ${json(links.item)}, "type": "text/markdown"}],
</#if><#if links.license?has_content>"license": [{"href": ${json(links.license)}}],
</#if><#if links.timeMap?has_content>"timemap": [{"href": ${json(links.timeMap)}, "type": "application/link-format"}],
</#if><#if links.source?has_content>"via": [{"href": ${json(links.source)}}],
</#if>"collection": [{"href": ${json(links.collection)}}]}<#sep>,</#sep>
</#list>
]}
