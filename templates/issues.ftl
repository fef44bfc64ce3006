<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#-- All issues of the archive's periodicals. -->
<@layout.frame class="index">
<header class=title>
<h1>${say.issues}</h1>
<p class=note>${say.issuesAbout}<#if site.sectionsHref?has_content> · <a href="${root}${site.sectionsHref}">${say.sections}</a></#if></p>
</header>
<#list periodicals as periodical>
<section class=kind><h2 class=label><#if periodical.href?has_content><a href="${root}${periodical.href}"><#list periodical.label?split(".") as part>${part}<#sep>.<wbr></#list></a><#else>${say.issues}</#if></h2>
<dl class=issues><#list periodical.years as year><div><dt>${year.label}</dt><dd><ol><#list year.issues as issue><li><a href="${root}${issue.href}"><bdi>${issue.label}</bdi> <time datetime="${issue.date.iso}">${issue.date.dayMonth}</time></a></li></#list></ol></dd></div></#list></dl></section>
</#list>
</@layout.frame>
