<#ftl output_format="JSON">
<#-- JSON-LD. No text can end the script element: every < is written as an escape. -->
<#function q value><#return '"' + value?json_string?replace("<", "\\u003C") + '"'></#function>
<#-- canonical: the address that search engines are to take for the article's own. -->
<#macro news article canonical>
{
"@type":"NewsArticle","headline":${q(article.title)},"datePublished":${q(article.published)},
<#if article.lang?has_content>"inLanguage":${q(article.lang)},
</#if>
<#if article.rights.license?has_content>"license":${q(article.rights.license)},
</#if>
<#if !article.countsCharacters && article.rights.level == "full">"wordCount":${article.words?c},
</#if>
<#if article.description?has_content>"description":${q(article.description)},
</#if>
<#if article.picture??>"image":{"@type":"ImageObject","url":${q(article.picture.address)}<#if (article.picture.width > 0)>,"width":${article.picture.width?c},"height":${article.picture.height?c}</#if>},
</#if>
<#if article.authors?has_content>"author":[<#list article.authors as author>{"@type":"Person","name":${q(author)}}<#if author_has_next>,</#if></#list>],
</#if>
<#if article.publisher?has_content>"publisher":{"@type":"Organization","name":${q(article.publisher)}},
</#if>
<#if article.section?has_content>"articleSection":${q(article.section)},
</#if>
<#if article.page?has_content>"pagination":${q(article.page)},
</#if>
<#if article.issue?has_content>"isPartOf":{"@type":"PublicationIssue","issueNumber":${q(article.issue)},"datePublished":${q(article.date.iso)}<#if article.publisher?has_content>,"isPartOf":{"@type":"Periodical","name":${q(article.publisher)}}</#if>},
</#if>
<#if article.correctedBy?has_content>"correction":[<#list article.correctedBy as other>${q(other.canonical)}<#sep>,</#list>],
</#if>
<#if article.source?has_content>"isBasedOn":${q(article.source)},
</#if>
<#if article.topics?has_content>"keywords":[<#list article.topics as topic>${q(topic.label)}<#if topic_has_next>,</#if></#list>],
</#if>
"url":${q(article.canonical)},"mainEntityOfPage":${q(canonical)}
}
</#macro>
<#-- last: what the page itself is called in the row of those above it. -->
<#macro breadcrumbs last>
{"@type":"BreadcrumbList","itemListElement":[
<#list page.breadcrumbs as crumb>{"@type":"ListItem","position":${(crumb_index + 1)?c},"name":${q(crumb.label)},"item":${q(crumb.canonical)}},
</#list>{"@type":"ListItem","position":${(page.breadcrumbs?size + 1)?c},"name":${q(last)}}]}
</#macro>
<#-- Articles of one page. canonical: as above, or else each article's own address. -->
<#macro graph articles last canonical="">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[<#list articles as article><@news article canonical?has_content?then(canonical, article.canonical)/>,</#list><@breadcrumbs last/>]}
</script>
</#macro>
