<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<#macro code text><code dir=auto>${text}</code></#macro>
<#macro date name label><label>${label} <input name="${name}" size=10 placeholder="1969-07" pattern="\d{4}(-\d\d(-\d\d)?)?" title="${say.dateHelp}"></label></#macro>
<@layout.frame class="search">
<header class=title><h1>${say.search}</h1></header>
<form id=search-form class=query role=search action="${root}${site.searchHref}" method=get>
<div class=ask><label for=q class=unseen>${say.searchWords}</label><input type=search id=q name=q dir=auto autocomplete=off autocapitalize=off spellcheck=false aria-describedby=search-help><button>${say.search}</button></div>
<#assign phrase><@code say.examplePhrase/></#assign>
<#assign either><@code say.exampleEither/></#assign>
<#assign without><@code say.exampleWithout/></#assign>
<#assign beginning><@code say.exampleBeginning/></#assign>
<p id=search-help class=note>${say("searchHelp", phrase, either, without, beginning)}</p>
<details id=search-options class=options><summary>${say.searchOptions}</summary>
<p><@date "from" say.from/> <@date "to" say.to/> <label>${say.onOneDay} <input name=day size=6 placeholder="07-20" pattern="\d\d-\d\d" title="${say.dayHelp}"></label>
<label>${say.order} <select name=order><option value="">${say.bestFirst}</option><option value=newest>${say.newestFirst}</option><option value=oldest>${say.oldestFirst}</option></select></label>
<label>${say.compareWith} <input name=vs size=18 dir=auto></label></p>
</details>
</form>
<noscript>
<p>${say.noScript}</p>
<section class=kind><h2 class=label>${say.topics}</h2><@charts.counted topTopics/>
<p class=more><a href="${root}${site.topicsHref}">${say("allTopicsByName", archive.topicCount)}</a></p></section>
<#if archive.years?has_content><section class=kind><h2 class=label>${say.years}</h2><@charts.years archive.years/></section></#if>
</noscript>
<div class=findings>
<ul id=search-chips class=chips aria-label="${say.narrowedTo}"></ul>
<p id=search-status class=status role=status tabindex=-1></p>
<ul id=search-spellings class=spellings></ul>
<figure id=search-curve></figure>
<div id=search-narrow class=narrow></div>
<ol id=search-hits class=entries aria-label="${say.hitList}"></ol>
<button type=button id=search-more hidden>${say.moreHits}</button>
<div id=search-take class=taking></div>
</div>
<#include "parts/searchwords.ftl">
<script src="${root}${site.assets["js/search.js"]}" data-engine="${root}${site.assets["js/engine.js"]}" data-extras="${root}${site.assets["js/extras.js"]}" defer></script>
</@layout.frame>
