<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list sitemaps as sitemap>
<sitemap><loc>${sitemap.loc}</loc><#if sitemap.lastmod?has_content><lastmod>${sitemap.lastmod}</lastmod></#if></sitemap>
</#list>
</sitemapindex>
