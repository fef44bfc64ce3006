<#ftl output_format="HTML">
<#-- Where the text comes from, and how to refer to it. -->
<section>
<h2 class="label">Source</h2>
<p><#if article.source?has_content>Published by <a href="${article.source}" rel="external">${article.sourceHost}</a><#elseif article.publisher?has_content>Published by ${article.publisher}</#if> on <@text.day article.date/>, ${article.words} <#if article.countsCharacters>${text.n(article.words, "character", "characters")}<#else>${text.n(article.words, "word", "words")}</#if>.</p>
<details class="cite">
<summary>Cite this article</summary>
<p class="citation"><span<@text.lang article.lang/> dir="${dir}">${article.cite.title}</span> ${article.cite.rest}</p>
<pre><code>${article.cite.bibtex}</code></pre>
</details>
</section>
