<#macro page title>
<!DOCTYPE html>
<html>
<head>
<title>${title?html} - ${config.site_title?join("|")}</title>
<link rel="stylesheet" href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>css/style.css">
<meta name="generator" content="JBake ${version}">
</head>
<body>
<nav><#list published_pages as p><a href="${content.rootpath}${p.uri}">${p.title}</a> </#list></nav>
<#nested>
<#include "parts/footer.ftl">
</body>
</html>
</#macro>
