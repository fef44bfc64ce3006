<#ftl output_format="HTML">
<#-- Where the text comes from, and how to refer to it. -->
<section>
<h2 class="label">${say.source}</h2>
<#assign day><@text.day article.date/></#assign>
<#assign length = say(article.countsCharacters?then("characters", "words"), article.words)>
<#if article.source?has_content>
<#assign by><a href="${article.source}" rel="external">${article.sourceHost}</a></#assign>
<p>${say("publishedBy", by, day, length)}</p>
<#elseif article.publisher?has_content>
<p>${say("publishedBy", article.publisher, day, length)}</p>
<#else>
<p>${say("publishedOn", day, length)}</p>
</#if>
<details class="cite">
<summary>${say.cite}</summary>
<p class="citation"><span<@text.lang article.lang/> dir="${dir}">${article.cite.title}</span> ${article.cite.rest}</p>
<pre<#if site.rtl> dir="ltr"</#if>><code>${article.cite.bibtex}</code></pre>
</details>
</section>
