<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<#if urls??><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list urls as url><url><loc>${url.loc}</loc><#if url.lastmod?has_content><lastmod>${url.lastmod}</lastmod></#if></url>
</#list></urlset><#else><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list sitemaps as map><sitemap><loc>${map.loc}</loc></sitemap>
</#list></sitemapindex></#if>
