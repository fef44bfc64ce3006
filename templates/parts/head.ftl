<#ftl output_format="HTML">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${page.title}<#if !page.isHome> · ${site.title}</#if></title>
<#if page.description?has_content><meta name="description" content="${page.description}">
</#if>
<#if page.robots?has_content><meta name="robots" content="${page.robots}">
</#if>
<#if page.canonical?has_content><link rel="canonical" href="${page.canonical}">
</#if>
<@cached by=[root, page.isHome, page.feedHref, page.feedTitle]>
<meta name="color-scheme" content="light dark">
<#if page.isHome><meta name="generator" content="${site.generator}">
</#if>
<link rel="stylesheet" href="${root}${site.assets["css/site.css"]}">
<#if site.listPictures><link rel=stylesheet href="${root}${site.assets["css/pictures.css"]}">
</#if>
<#if site.opensearchHref?has_content><link rel="search" type="application/opensearchdescription+xml" title="${site.title}" href="${root}${site.opensearchHref}">
</#if>
<link rel="icon" href="${root}favicon.svg">
<#list page.feeds as feed>
<link rel="alternate" type="${feed.type}" title="${feed.label}" href="${root}${feed.href}">
</#list>
<meta property="og:site_name" content="${site.title}">
</@cached>
<meta property="og:type" content="<#if page.isArticle>article<#else>website</#if>">
<#if !page.isArticle><meta property="og:title" content="${page.title}">
</#if>
