<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<p>${article.date.weekday}, ${article.date.long}; ${article.words} <#if article.countsCharacters>characters<#else>words</#if>; ${article.dateline.text} ${article.dateline.agency}</p>
${article.bodyHtml?no_esc}
<p><a href="${article.source}">${article.sourceHost}</a>, ${article.raw}, ${article.sha256}</p>
<#list article.versions as copy><p>${copy.kind}: <a href="${copy.source}">${copy.label}</a> ${copy.raw}<#list copy.own as own><br>${own}</#list></p></#list>
<#if article.previous??><p>Before: ${article.previous.title}</p></#if>
<#if article.next??><p>After: ${article.next.title}</p></#if>
<@f.entries article.sameDay/>
<@f.entries article.related/>
<pre>${article.cite.text}
${article.cite.bibtex}</pre>
</@f.frame>
