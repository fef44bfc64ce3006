<#ftl output_format="HTML">
<#-- Where the text comes from, and how to refer to it. `level`: of its heading. -->
<section>
<h${level} class=label>${say.source}</h${level}>
<#assign day = article.date.long>
<#assign length = say(article.countsCharacters?then("characters", "words"), article.words)>
<#assign whole = article.rights.isFull>
<#if article.source?has_content>
<#assign by><a href="${article.source}" rel=external>${article.sourceHost}</a></#assign>
<p><#if whole>${say("publishedBy", by, day, length)}<#else>${say("titled", by, day)}. ${say((article.rights.level == "extract")?then("extractOf", "textElsewhere"), by)}</#if></p>
<#elseif article.publisher?has_content>
<p><#if whole>${say("publishedBy", article.publisher, day, length)}<#else>${say("titled", article.publisher, day)}.</#if></p>
<#else>
<p><#if whole>${say("publishedOn", day, length)}<#else>${day}</#if></p>
</#if>
<#if article.issue?has_content || article.section?has_content || article.page?has_content>
<#list [[say.issue, article.issue, article.issueHref], [say.section, article.section, article.sectionHref], [say.printedPage, article.page, ""]] as place>
<#if place[1]?has_content><#assign printed><#if place[2]?has_content><a href="${root}${place[2]}"><bdi>${place[1]}</bdi></a><#else><bdi>${place[1]}</bdi></#if></#assign><p class=note>${say("labelled", place[0], printed)}</p></#if>
</#list>
</#if>
<#if article.scan??>
<p class=scan><#if article.scan.isElsewhere><a href="${article.scan.href}" rel=external>${say.scan}</a><#else><a href="${root}${article.scan.href}"><#if article.scan.isPicture><img src="${root}${article.scan.href}" alt="" loading=lazy> </#if>${say.scan}</a></#if></p>
</#if>
<#if article.rights.license?has_content>
<p><a href="${article.rights.license}" rel="license external">${say.license}</a></p>
</#if>
<#-- Here and before the entry the script puts in what needs one: buttons to copy, and files for reference managers. -->
<details class=cite>
<summary>${say.cite}</summary>
<p class=citation><#if article.otherLang?has_content><span lang="${article.otherLang}"${dir}>${article.cite.title}</span><#else>${article.cite.title}</#if> ${article.cite.rest}</p>
<pre<#if site.rtl> dir=ltr</#if>>${article.cite.bibtex}</pre>
</details>
<#if article.source?has_content || article.raw?has_content>
<details class=cite>
<summary>${say.provenance}</summary>
<dl class=origin>
<#if article.source?has_content><div><dt>${say.original}</dt><dd dir=ltr><a href="${article.source}" rel=external>${article.source}</a></dd></div>
<div><dt>${say.webArchives}</dt><dd dir=ltr><a href="https://web.archive.org/web/${article.date.iso?replace("-", "")}/${article.source}" rel=external>web.archive.org</a></dd></div>
</#if>
<#if article.raw?has_content><div><dt>${say.rawFile}</dt><dd dir=ltr>${article.raw}</dd></div></#if>
<#if article.sha256?has_content><div><dt><abbr>SHA-256</abbr></dt><dd dir=ltr>${article.sha256}</dd></div></#if>
</dl>
</details>
</#if>
</section>
