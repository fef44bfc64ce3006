<#ftl output_format="plainText">
<#-- Pages that are not to be indexed say so themselves; a crawler that may not come would never read it. -->
<#list crawlers as crawler>
User-agent: ${crawler}
<#if crawler?is_last>
Disallow: /

</#if>
</#list>
User-agent: *
Disallow:
<#if !noindex>

Sitemap: ${sitemapUrl}
</#if>
