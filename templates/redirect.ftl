<#ftl output_format="HTML">
<#-- A page that moved: `target` is where to, from the site's root. -->
<!DOCTYPE html>
<html lang="${site.uiLang}"<#if site.rtl> dir=rtl</#if>>
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${root}${target}">
<link rel="canonical" href="${page.canonical}">
</head>
<body>
<#assign there><a href="${root}${target}">${page.title}</a></#assign>
<p>${say("moved", there)}</p>
</body>
</html>
