<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#assign head><#include "parts/dataset.ftl"></#assign>
<#macro file href label note size="">
<tr><th scope=row><a href="${root}${href}"><#list label?split(".") as piece><#if !piece?is_first><wbr>.</#if>${piece}</#list></a></th><td>${note}</td><td class=number>${size}</td></tr>
</#macro>
<@layout.frame class="index data" head=head>
<header class=title>
<h1>${say.data}</h1>
<p class=lead>${say.dataLead}</p>
</header>
<div class=wide role=group aria-label="${say.data}" tabindex=0>
<table class=sources>
<thead><tr><th scope=col>${say.file}</th><th scope=col>${say.contents}</th><th scope=col class=number>${say.size}</th></tr></thead>
<tbody>
<#list data.files as part>
<@file part.href part.label part.lines?then(say.dataLines, say.dataRows) say("kilobytes", part.kilobytes)/>
</#list>
<@file data.topicsHref "topics.json" say.topics/>
<@file data.packageHref "datapackage.json" say.dataPackage/>
<@file data.croissantHref "croissant.json" say.dataPackage/>
</tbody>
</table>
</div>
<section class=kind><h2 class=label>${say.columns}</h2>
<ul class=counted><#list data.columns as column><li><code>${column}</code></li></#list></ul>
</section>
</@layout.frame>
