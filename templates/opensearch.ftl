<#ftl output_format="XML">
<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${site.title?truncate_c(16)}</ShortName>
<LongName>${site.title?truncate_c(48)}</LongName>
<Description>${(site.description?has_content)?then(site.description, site.title)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" method="get" template="${searchUrl}?q={searchTerms}"/>
</OpenSearchDescription>
