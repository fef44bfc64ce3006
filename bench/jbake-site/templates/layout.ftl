<#macro page title><!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title?html}</title><link rel="stylesheet" href="${content.rootpath}style.css"></head>
<body>
<header><a href="${content.rootpath}${config.index_file}">${config.site_host}</a> <a href="${content.rootpath}${config.archive_file}">Archive</a></header>
<#nested>
<footer>JBake ${version}</footer>
</body>
</html>
</#macro>
