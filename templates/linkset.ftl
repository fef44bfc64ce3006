<#ftl output_format="JSON" strip_whitespace=true>
<#-- What belongs to the articles of a month (RFC 9264), by the relations of Signposting. -->
{"linkset": [
<#list linkset as links>
{"anchor": "${links.anchor?json_string}",
"cite-as": [{"href": "${links.citeAs?json_string}"}],
"type": [{"href": "https://schema.org/NewsArticle"}],
<#if links.authors?has_content>"author": [<#list links.authors as author>{"href": "${author?json_string}"}<#sep>, </#list>],
</#if><#if links.item?has_content>"item": [{"href": "${links.item?json_string}", "type": "text/markdown"}],
"describedby": [{"href": "${links.item?json_string}", "type": "text/markdown"}],
</#if><#if links.license?has_content>"license": [{"href": "${links.license?json_string}"}],
</#if><#if links.timeMap?has_content>"timemap": [{"href": "${links.timeMap?json_string}", "type": "application/link-format"}],
</#if><#if links.source?has_content>"via": [{"href": "${links.source?json_string}"}],
</#if>"collection": [{"href": "${links.collection?json_string}"}]}<#sep>,</#sep>
</#list>
]}
