<#ftl output_format="HTML">
<#-- Below an article's title: who wrote it, what it corrects, and its lead. -->
<#if article.authorLinks?has_content>
<p class=authors${dir}><#list article.authorLinks as author><#if author.href?has_content><a href="${root}${author.href}">${author.label}</a><#else>${author.label}</#if><#sep>, </#list></p>
</#if>
<#if article.corrects??>
<p class=correction>${say.corrects}: <a href="${root(article.corrects.href)}"<@text.other article.corrects.otherLang/>>${article.corrects.title}</a></p>
</#if>
<#list article.correctedBy as other>
<p class=correction>${say.correctedBy}: <a href="${root(other.href)}"<@text.other other.otherLang/>>${other.title}</a>, <@text.day other.date/></p>
</#list>
<#if article.lead?has_content>
<p class=lead${dir}>${article.lead}</p>
</#if>
