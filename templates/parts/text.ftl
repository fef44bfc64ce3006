<#ftl output_format="HTML">
<#-- Small pieces of wording. -->
<#function n count one many><#return (count == 1)?string(one, many)></#function>
<#macro articles count>${count} ${n(count, "article", "articles")}</#macro>
<#macro day date><time datetime="${date.iso}"><#if date.dayHref?has_content><a href="${root}${date.dayHref}">${date.long}</a><#else>${date.long}</#if></time></#macro>
<#-- A day as it stands in the margin. -->
<#macro margin date month=false>
<time class="when" datetime="${date.iso}"><span class="num">${date.day}</span> <span class="rest"><#if month>${date.month} ${date.year} <small>${date.weekday}</small><#else>${date.weekday}</#if></span></time>
</#macro>
