<#ftl output_format="JSON">
<#-- JSON-LD. No text can end the script element: json(text) writes every < as an escape. -->
<#-- canonical: the address that search engines are to take for the article's own, where that is not this one. What a page of one article says in its meta elements is not said again. -->
<#macro news article canonical>
{"@type":"NewsArticle","headline":${json(article.title)},"datePublished":${json(article.published)},
<#if article.lang?has_content>"inLanguage":${json(article.lang)},
</#if>
<#if article.rights.license?has_content>"license":${json(article.rights.license)},
</#if>
<#if !article.countsCharacters && article.rights.isFull>"wordCount":${article.words?c},
</#if>
<#if !page.isArticle && article.description?has_content>"description":${json(article.description)},
</#if>
<#if article.picture??>"image":{"@type":"ImageObject","url":${json(article.picture.address)}<#if (article.picture.width > 0)>,"width":${article.picture.width?c},"height":${article.picture.height?c}</#if>},
</#if>
<#if article.authors?has_content>"author":[<#list article.authors as author>{"@type":"Person","name":${json(author)}}<#sep>,</#list>],
<#elseif article.dateline.agency?has_content>"author":{"@type":"Organization","name":${json(article.dateline.agency)}},
</#if>
<#if article.publisher?has_content>"publisher":{"@type":"Organization","name":${json(article.publisher)}},
</#if>
<#if article.section?has_content>"articleSection":${json(article.section)},
</#if>
<#if article.page?has_content>"pagination":${json(article.page)},
</#if>
<#if article.issue?has_content>"isPartOf":{"@type":"PublicationIssue","issueNumber":${json(article.issue)},"datePublished":${json(article.date.iso)}<#if article.publisher?has_content>,"isPartOf":{"@type":"Periodical","name":${json(article.publisher)}}</#if>},
</#if>
<#if article.correctedBy?has_content>"correction":[<#list article.correctedBy as other>${json(other.canonical)}<#sep>,</#list>],
</#if>
<#if article.source?has_content>"isBasedOn":${json(article.source)},
</#if>
<#if article.topics?has_content>"keywords":[<#list article.topics as topic>${json(topic.label)}<#sep>,</#list>],
</#if>
<#if canonical?has_content>"mainEntityOfPage":${json(canonical)},</#if>"url":${json(article.canonical)}}
</#macro>
<#-- Articles of one page. canonical: as above. Year, month and day above it are the parts of its address, which search engines show as such. -->
<#macro graph articles canonical="">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[<#list articles as article><@news article canonical/><#sep>,</#list>]}
</script>
</#macro>
