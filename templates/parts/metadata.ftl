<#ftl output_format="HTML">
<#-- What Zotero, Google Scholar, search engines and link previews read about an article; each thing once, in the form that all of them read. -->
<#if article.picture??><meta property="og:image" content="${article.picture.address}">
<#if (article.picture.width > 0)><meta property="og:image:width" content="${article.picture.width?c}">
<meta property="og:image:height" content="${article.picture.height?c}">
</#if>
<#if article.picture.alt?has_content><meta property="og:image:alt" content="${article.picture.alt}">
</#if>
</#if>
<#-- Whether search engines are to take this page for the article's own. -->
<#assign isOwn = {article.canonical: true}[page.canonical]??>
<meta name="DC.type" content="newspaperArticle">
<meta name="citation_title" property="og:title" content="${article.title}">
<#if article.published?length == 10><meta name="citation_publication_date" property="article:published_time" content="${article.published}">
<#else><meta property="article:published_time" content="${article.published}">
<meta name="citation_publication_date" content="${article.date.iso}">
</#if>
<#-- Else it is the canonical address, which all of them read. -->
<#if !isOwn><meta name="citation_public_url" content="${article.canonical}">
</#if>
<#-- Else it is the page's own language. -->
<#if article.otherLang?has_content><meta name="citation_language" content="${article.otherLang}">
</#if>
<#if article.publisher?has_content><meta name="DC.source" content="${article.publisher}">
</#if>
<#if article.section?has_content><meta property="article:section" content="${article.section}">
</#if>
<#if article.issue?has_content><meta name="citation_issue" content="${article.issue}">
</#if>
<#if article.page?has_content><meta name="citation_firstpage" content="${article.page}">
</#if>
<#if article.topics?has_content><meta name="keywords" content="<#list article.topics as topic>${topic.label}<#sep>, </#list>">
</#if>
<#-- The comma keeps Zotero from taking the last word for a surname. -->
<#if article.authors?has_content><#list article.authors as author><meta name="citation_author" content="${author}">
</#list><#elseif article.dateline.agency?has_content><meta name="citation_author" content="${article.dateline.agency}<#if article.dateline.agency?contains(" ")>,</#if>">
</#if>
<#if article.markdownHref?has_content><link rel="alternate" type="text/markdown" href="${root(article.markdownHref)}">
</#if>
<#if article.rights.license?has_content><link rel="license" href="${article.rights.license}">
</#if>
<#-- Signposting: the set of links has all, the article's lasting address as well. -->
<#if article.linksetHref?has_content><link rel="linkset" type="application/linkset+json" href="${root(article.linksetHref)}">
<#else><link rel="cite-as" href="${article.citeAs}">
<link rel="type" href="https://schema.org/NewsArticle">
</#if>
<#if article.timeMapHref?has_content><link rel="timemap" type="application/link-format" href="${root(article.timeMapHref)}">
<link rel="original" href="${article.canonical}">
<#list article.earlier as version><link rel="memento" datetime="${version.datetime}" href="${root(version.href)}">
</#list>
</#if>
<#import "jsonld.ftl" as jsonld>
<@jsonld.graph [article] isOwn?then("", page.canonical)/>
