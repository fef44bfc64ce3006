<#ftl output_format="HTML">
<#-- What Zotero, search engines and link previews read about an article. -->
<#if article.picture??><meta property="og:image" content="${article.picture.address}">
<#if (article.picture.width > 0)><meta property="og:image:width" content="${article.picture.width?c}">
<meta property="og:image:height" content="${article.picture.height?c}">
</#if>
<#if article.picture.alt?has_content><meta property="og:image:alt" content="${article.picture.alt}">
</#if>
</#if>
<meta property="article:published_time" content="${article.published}">
<meta name="DC.type" content="newspaperArticle">
<meta name="citation_title" content="${article.title}">
<meta name="citation_publication_date" content="${article.date.iso?replace("-", "/")}">
<meta name="citation_public_url" content="${article.canonical}">
<#if article.lang?has_content><meta name="citation_language" content="${article.lang}">
</#if>
<#if article.publisher?has_content><meta name="DC.source" content="${article.publisher}">
</#if>
<#if article.issue?has_content><meta name="citation_issue" content="${article.issue}">
</#if>
<#if article.page?has_content><meta name="citation_firstpage" content="${article.page}">
</#if>
<#-- The comma keeps Zotero from taking the last word for a surname. -->
<#if article.authors?has_content><#list article.authors as author><meta name="citation_author" content="${author}">
</#list><#elseif article.dateline.agency?has_content><meta name="citation_author" content="${article.dateline.agency}<#if article.dateline.agency?contains(" ")>,</#if>">
</#if>
<#list article.topics as topic><meta name="citation_keywords" content="${topic.label}">
</#list>
<#if article.markdownHref?has_content><link rel="alternate" type="text/markdown" href="${root}${article.markdownHref}">
</#if>
<#if article.rights.license?has_content><link rel="license" href="${article.rights.license}">
</#if>
<link rel="cite-as" href="${article.citeAs}">
<link rel="type" href="https://schema.org/NewsArticle">
<#if article.linksetHref?has_content><link rel="linkset" type="application/linkset+json" href="${root}${article.linksetHref}">
</#if>
<#if article.timeMapHref?has_content><link rel="timemap" type="application/link-format" href="${root}${article.timeMapHref}">
<link rel="original" href="${article.canonical}">
<#list article.earlier as version><link rel="memento" datetime="${version.datetime}" href="${root}${version.href}">
</#list>
</#if>
<#import "jsonld.ftl" as jsonld>
<@jsonld.graph [article] article.title page.canonical/>
