<#ftl output_format="plainText">
User-agent: *
<#if noindex>
Disallow: /
<#else>
Disallow:

Sitemap: ${sitemapUrl}
</#if>
