<#ftl output_format="JSON">
<#-- Every word that the search's scripts say. No text can end the script element: every < is written as an escape. -->
<#function q value><#return '"' + value?json_string?replace("<", "\\u003C") + '"'></#function>
<script type="application/json" id="search-words">
{"lang":${q(site.uiLang)},"hits":{<#list say.forms("hits") as each>${q(each.form)}:${q(each.text)}<#sep>,</#list>},
"none":${q(say.nothingFound)},"loading":${q(say.searching)},
"broken":${q(say.indexBroken)},"again":${q(say.tryAgain)},"offline":${q(say.offline)},
"remove":${q(say.remove)},"of":${q(say("of", "{0}", "{1}"))},"curve":${q(say.yearCurve)},"narrow":${q(say.narrow)},"take":${q(say.take)},
"marks":${q(say.asMarks)},"notThere":${q(say("notThere", "%"))},
"source":${q(say.source)},"from":${q(say.from)},"to":${q(say.to)},"day":${q(say.onDay)},"language":${q(say.language)},
"kinds":[${q(say.sources)},${q(say.languages)},${q(say.places)},${q(say.people)},${q(say.organisations)},${q(say.subjects)},${q(say.names)},${q(say.phrases)}]}
</script>
