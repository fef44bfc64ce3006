<#ftl output_format="HTML">
<#-- A text that an article had before: `version` has its words, the day on which another took its place, and the way to that. -->
<#import "layout.ftl" as layout>
<#import "parts/text.ftl" as text>
<#assign head><link rel="original" href="${version.original}">
<#if version.timeMapHref?has_content><link rel="timemap" type="application/link-format" href="${root}${version.timeMapHref}">
</#if></#assign>
<@layout.frame class="reading" head=head>
<article<@text.lang version.otherLang/>>
<header>
<h1 dir=auto>${version.title}</h1>
<p class=note<@text.ours version.otherLang/>>${say("versionLead", version.date.long)} <a href="${root}${version.articleHref}">${say.versionNow}</a></p>
<#if version.lead?has_content><p class=lead dir=auto>${version.lead}</p></#if>
</header>
<div class=text dir=auto>
<#list version.blocks as block>
<#if block.kind == "subhead"><h2>${block.text}</h2><#elseif block.kind == "code"><pre>${block.text}</pre><#else><p>${block.text}</p></#if>
</#list>
</div>
</article>
</@layout.frame>
