Sitemap: ${sitemapUrl}
