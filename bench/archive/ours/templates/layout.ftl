<#ftl output_format="HTML">
<#setting locale="en_US">
<#macro frame>
<!DOCTYPE html>
<html lang="${site.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · ${site.title}</title>
<meta name="description" content="${page.description}">
<link rel="canonical" href="${page.canonical}">
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/rss+xml" title="${site.title}" href="/${page.feedHref}">
</head>
<body>
<header>
<p><a href="/">${site.title}</a></p>
<p>${site.tagline}</p>
<nav><ul><li><a href="/">Years</a></li><li><a href="/topics/">Topics</a></li></ul></nav>
</header>
<main>
<#nested>
</main>
<footer><p><a href="/">${site.title}</a>. <a href="/feed.xml">RSS feed</a>.</p></footer>
</body>
</html>
</#macro>
<#macro entry item>
<li>
<p><a href="/${item.href}">${item.title}</a></p>
<p>${item.description}</p>
<p><time datetime="${item.date.iso}">${item.date.long}</time><#list item.topics as topic> <a href="/${topic.href}">${topic.label}</a></#list></p>
</li>
</#macro>
