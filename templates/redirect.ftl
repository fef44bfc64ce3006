<#ftl output_format="HTML">
<#-- A page that moved: `target` is where to, from the site's root. -->
<!DOCTYPE html>
<html lang="${site.uiLang}">
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${root}${target}">
<link rel="canonical" href="${page.canonical}">
</head>
<body>
<p>This page is no more. See <a href="${root}${target}">${page.title}</a>.</p>
</body>
</html>
