<#ftl output_format="HTML">
<#-- Small pieces of wording. The frame's words are messages, in site.uiLang; what the owner wrote is in site.lang. -->
<#-- The language of what stands in the element. -->
<#macro lang of><#if of?has_content> lang="${of}"</#if></#macro>
<#-- The same where a title stands among others: nothing of an article in the frame's language, which has its direction. -->
<#macro other of><#if of?has_content> lang="${of}" dir="auto"</#if></#macro>
<#-- The direction of an article's own text, where it is not the frame's. -->
<#macro dir rtl><#if rtl != site.rtl> dir="${rtl?then("rtl", "ltr")}"</#if></#macro>
<#-- Back to the frame's language within an element in another: nothing where `within` is empty. -->
<#macro ours within><#if within?has_content> lang="${site.uiLang}"</#if></#macro>
<#-- The owner's own words: the site's name and what is said of it. -->
<#macro owners><#if site.lang != site.uiLang> lang="${site.lang}" dir="auto"</#if></#macro>
<#-- A table may be wider than the page: it scrolls by itself, by keys as well. -->
<#function flow html><#return html?contains("<table")?then(html?replace("<table", '<div class="wide" role="group" aria-label="' + say.table + '" tabindex="0"><table')?replace("</table>", "</table></div>"), html)></#function>
<#macro day date><time datetime="${date.iso}"><#if date.dayHref?has_content><a href="${root(date.dayHref)}">${date.long}</a><#else>${date.long}</#if></time></#macro>
<#-- A day as it stands in the margin. -->
<#macro margin date month=false>
<time class=when datetime="${date.iso}"><span class=num>${date.day}</span> <span class=rest><#if month>${date.rest} <small>${date.weekday}</small><#else>${date.weekday}</#if></span></time>
</#macro>
<#-- The same with the year in large, where it is another than above. -->
<#macro year date>
<time class=when datetime="${date.iso}"><span class=num>${date.year}</span> <span class=rest>${date.dayMonth} <small>${date.weekday}</small></span></time>
</#macro>
