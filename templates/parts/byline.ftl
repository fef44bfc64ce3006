<#ftl output_format="HTML">
<#-- Below an article's title: who wrote it, what it corrects, and its lead. -->
<#if article.authorLinks?has_content><p class="authors" dir="${dir}"><#list article.authorLinks as author><#if author.href?has_content><a href="${root}${author.href}">${author.label}</a><#else>${author.label}</#if><#sep>, </#list></p></#if>
<#if article.corrects??><p class="correction">${say.corrects}: <a href="${root}${article.corrects.href}"<@text.lang article.corrects.otherLang/> dir="auto">${article.corrects.title}</a></p></#if>
<#list article.correctedBy as other><p class="correction">${say.correctedBy}: <a href="${root}${other.href}"<@text.lang other.otherLang/> dir="auto">${other.title}</a>, <@text.day other.date/></p></#list>
<#if article.lead?has_content><p class="lead" dir="${dir}">${article.lead}</p></#if>
