<#ftl output_format="JSON">
<#-- Every word that the search's scripts say. No text can end the script element: every < is written as an escape. -->
<script type="application/json" id="search-words">
{"lang":${json(site.uiLang)},"hits":{<#list say.forms("hits") as each>${json(each.form)}:${json(each.text)}<#sep>,</#list>},
"none":${json(say.nothingFound)},"loading":${json(say.searching)},
"broken":${json(say.indexBroken)},"again":${json(say.tryAgain)},"offline":${json(say.offline)},
"remove":${json(say.remove)},"of":${json(say("of", "{0}", "{1}"))},"curve":${json(say.yearCurve)},"narrow":${json(say.narrow)},"take":${json(say.take)},
"marks":${json(say.asMarks)},"notThere":${json(say("notThere", "%"))},
"source":${json(say.source)},"from":${json(say.from)},"to":${json(say.to)},"day":${json(say.onDay)},"language":${json(say.language)},
"kinds":[${json(say.sources)},${json(say.languages)},${json(say.places)},${json(say.people)},${json(say.organisations)},${json(say.subjects)},${json(say.names)},${json(say.phrases)}]}
</script>
