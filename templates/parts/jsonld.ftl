<#ftl output_format="JSON">
<#-- JSON-LD. No text can end the script element: every < is written as an escape. -->
<#-- canonical: the address that search engines are to take for the article's own. -->
<#macro news article canonical>
{
"@type":"NewsArticle","headline":"${article.title?json_string?replace("<", "\\u003C")}","datePublished":"${article.published?json_string?replace("<", "\\u003C")}",
<#if article.lang?has_content>"inLanguage":"${article.lang?json_string?replace("<", "\\u003C")}",
</#if>
<#if article.rights.license?has_content>"license":"${article.rights.license?json_string?replace("<", "\\u003C")}",
</#if>
<#if !article.countsCharacters && article.rights.isFull>"wordCount":${article.words?c},
</#if>
<#if article.description?has_content>"description":"${article.description?json_string?replace("<", "\\u003C")}",
</#if>
<#if article.picture??>"image":{"@type":"ImageObject","url":"${article.picture.address?json_string?replace("<", "\\u003C")}"<#if (article.picture.width > 0)>,"width":${article.picture.width?c},"height":${article.picture.height?c}</#if>},
</#if>
<#if article.authors?has_content>"author":[<#list article.authors as author>{"@type":"Person","name":"${author?json_string?replace("<", "\\u003C")}"}<#if author_has_next>,</#if></#list>],
</#if>
<#if article.publisher?has_content>"publisher":{"@type":"Organization","name":"${article.publisher?json_string?replace("<", "\\u003C")}"},
</#if>
<#if article.section?has_content>"articleSection":"${article.section?json_string?replace("<", "\\u003C")}",
</#if>
<#if article.page?has_content>"pagination":"${article.page?json_string?replace("<", "\\u003C")}",
</#if>
<#if article.issue?has_content>"isPartOf":{"@type":"PublicationIssue","issueNumber":"${article.issue?json_string?replace("<", "\\u003C")}","datePublished":"${article.date.iso?json_string?replace("<", "\\u003C")}"<#if article.publisher?has_content>,"isPartOf":{"@type":"Periodical","name":"${article.publisher?json_string?replace("<", "\\u003C")}"}</#if>},
</#if>
<#if article.correctedBy?has_content>"correction":[<#list article.correctedBy as other>"${other.canonical?json_string?replace("<", "\\u003C")}"<#sep>,</#list>],
</#if>
<#if article.source?has_content>"isBasedOn":"${article.source?json_string?replace("<", "\\u003C")}",
</#if>
<#if article.topics?has_content>"keywords":[<#list article.topics as topic>"${topic.label?json_string?replace("<", "\\u003C")}"<#if topic_has_next>,</#if></#list>],
</#if>
<#if canonical != article.canonical>"mainEntityOfPage":"${canonical?json_string?replace("<", "\\u003C")}",</#if>"url":"${article.canonical?json_string?replace("<", "\\u003C")}"
}
</#macro>
<#-- last: what the page itself is called in the row of those above it. -->
<#macro breadcrumbs last>
{"@type":"BreadcrumbList","itemListElement":[
<#list page.breadcrumbs as crumb>{"@type":"ListItem","position":${(crumb_index + 1)?c},"name":"${crumb.label?json_string?replace("<", "\\u003C")}","item":"${crumb.canonical?json_string?replace("<", "\\u003C")}"},
</#list>{"@type":"ListItem","position":${(page.breadcrumbs?size + 1)?c},"name":"${last?json_string?replace("<", "\\u003C")}"}]}
</#macro>
<#-- Articles of one page. canonical: as above, or else each article's own address. -->
<#macro graph articles last canonical="">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[<#list articles as article><@news article canonical?has_content?then(canonical, article.canonical)/>,</#list><@breadcrumbs last/>]}
</script>
</#macro>
