<#ftl output_format="HTML">
<#-- A page where an article stood that was taken down: `takedown` says when and why, and nothing of what it said. -->
<#import "layout.ftl" as layout>
<@layout.frame class="index">
<header class=title>
<h1>${page.title}</h1>
<p class=lead>${say("takenDownLead", takedown.date.long)}</p>
<#if takedown.reason?has_content>
<p dir=auto>${takedown.reason}</p>
</#if>
<#if takedown.policy?starts_with("http")>
<p><a href="${takedown.policy}">${takedown.policy}</a></p>
<#elseif takedown.policy?has_content>
<p dir=auto>${takedown.policy}</p>
</#if>
</header>
</@layout.frame>
