<#ftl output_format="JSON">
<#-- JSON-LD. No text can end the script element: json(text) writes every < as an escape. -->
<#-- canonical: the address that search engines are to take for the article's own. -->
<#macro news article canonical>
{
"@type":"NewsArticle","headline":${json(article.title)},"datePublished":${json(article.published)},
<#if article.lang?has_content>"inLanguage":${json(article.lang)},
</#if>
<#if article.rights.license?has_content>"license":${json(article.rights.license)},
</#if>
<#if !article.countsCharacters && article.rights.isFull>"wordCount":${article.words?c},
</#if>
<#if article.description?has_content>"description":${json(article.description)},
</#if>
<#if article.picture??>"image":{"@type":"ImageObject","url":${json(article.picture.address)}<#if (article.picture.width > 0)>,"width":${article.picture.width?c},"height":${article.picture.height?c}</#if>},
</#if>
<#if article.authors?has_content>"author":[<#list article.authors as author>{"@type":"Person","name":${json(author)}}<#if author_has_next>,</#if></#list>],
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
<#if article.topics?has_content>"keywords":[<#list article.topics as topic>${json(topic.label)}<#if topic_has_next>,</#if></#list>],
</#if>
<#if canonical != article.canonical>"mainEntityOfPage":${json(canonical)},</#if>"url":${json(article.canonical)}
}
</#macro>
<#-- last: what the page itself is called in the row of those above it. -->
<#macro breadcrumbs last>
{"@type":"BreadcrumbList","itemListElement":[
<#list page.breadcrumbs as crumb>{"@type":"ListItem","position":${(crumb_index + 1)?c},"name":${json(crumb.label)},"item":${json(crumb.canonical)}},
</#list>{"@type":"ListItem","position":${(page.breadcrumbs?size + 1)?c},"name":${json(last)}}]}
</#macro>
<#-- Articles of one page. canonical: as above, or else each article's own address. -->
<#macro graph articles last canonical="">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[<#list articles as article><@news article canonical?has_content?then(canonical, article.canonical)/>,</#list><@breadcrumbs last/>]}
</script>
</#macro>
