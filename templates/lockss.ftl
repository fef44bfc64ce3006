<#ftl output_format="HTML">
<#-- The page on which LOCKSS boxes find that they may harvest the site, and those of its years. -->
<#import "layout.ftl" as layout>
<@layout.frame class="index">
<header class=title>
<h1>${page.title}</h1>
<p lang="en">LOCKSS system has permission to collect, preserve, and serve this Archival Unit.</p>
</header>
<ul>
<#list periods as period>
<li><a href="${root}${period.href}">${period.label}</a></li>
</#list>
</ul>
</@layout.frame>
