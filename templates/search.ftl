<#ftl output_format="HTML">
<#import "layout.ftl" as layout>
<#import "parts/charts.ftl" as charts>
<@layout.frame class="search">
<header class="title"><h1>Search</h1></header>
<form id="search-form" class="query" role="search" action="${root}${site.searchHref}" method="get">
<div class="ask"><label for="q" class="unseen">Words</label><input type="search" id="q" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="search-help"><button>Search</button></div>
<p id="search-help" class="note">All words are to be there. Also: <code>"heat shield"</code> as it stands, <code>moon OR mars</code>, <code>-shuttle</code> without it, <code>astro*</code> as it begins.</p>
<details id="search-options" class="options"><summary>Dates, order, comparison</summary>
<p><label>From <input name="from" size="10" placeholder="1969-07" pattern="\d{4}(-\d\d(-\d\d)?)?" title="A year, month or day: 1969, 1969-07, 1969-07-20"></label>
<label>To <input name="to" size="10" placeholder="1969-07" pattern="\d{4}(-\d\d(-\d\d)?)?" title="A year, month or day: 1969, 1969-07, 1969-07-20"></label>
<label>On one day of all years <input name="day" size="6" placeholder="07-20" pattern="\d\d-\d\d" title="Month and day: 07-20"></label>
<label>Order <select name="order"><option value="">Best first</option><option value="newest">Newest first</option><option value="oldest">Oldest first</option></select></label>
<label>Compare with <input name="vs" size="18"></label></p>
</details>
</form>
<noscript>
<p>To search here your browser has to run scripts. These lead to every article without:</p>
<section class="kind"><h2 class="label">Topics</h2><@charts.counted topTopics/>
<p class="more"><a href="${root}${site.topicsHref}">All ${archive.topicCount} topics, A to Z</a></p></section>
<#if archive.years?has_content><section class="kind"><h2 class="label">Years</h2><@charts.years archive.years/></section></#if>
</noscript>
<div class="findings">
<ul id="search-chips" class="chips" aria-label="Narrowed down to"></ul>
<p id="search-status" class="status" role="status" tabindex="-1"></p>
<ul id="search-spellings" class="spellings"></ul>
<figure id="search-curve"></figure>
<div id="search-narrow" class="narrow"></div>
<ol id="search-hits" class="entries" aria-label="Hits"></ol>
<button type="button" id="search-more" hidden>More hits</button>
<div id="search-take" class="taking"></div>
</div>
<#-- Every word that the script says. -->
<script type="application/json" id="search-words">
{"lang":"${site.uiLang}","hits":["hit","hits"],"none":"Nothing was found.","loading":"Searching …",
"broken":"A part of the index could not be read.","again":"Try again; if it stays so, tell who publishes this site.",
"offline":"You seem to be offline; the search goes on when you are back.",
"remove":"Remove","of":"of","curve":"Share of each year’s articles","narrow":"Narrow down","take":"Take the hits away:",
"marks":"as marks","notThere":"“%” is nowhere here. Spelt like it:",
"source":"Source","from":"From","to":"To","day":"On",
"kinds":["Sources","Languages","Places","People","Organisations","Subjects","Names","Phrases"]}
</script>
<script src="${root}js/search.js" defer></script>
</@layout.frame>
