<#ftl output_format="plainText" strip_whitespace=true>
<#-- When an article had which text (RFC 7089), in the link format of RFC 6690. -->
<${timemap.original}>;rel="original",
<${timemap.self}>;rel="self";type="application/link-format",
<#list timemap.mementos as memento>
<${memento.address}>;rel="<#if memento?is_first>first </#if><#if memento?is_last>last </#if>memento";datetime="${memento.datetime}"<#sep>,</#sep>
</#list>
