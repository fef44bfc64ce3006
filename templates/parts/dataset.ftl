<#ftl output_format="JSON">
<#-- The data set as schema.org has it. No text can end the script element: every < is written as an escape. -->
<#function q value><#return '"' + value?json_string?replace("<", "\\u003C") + '"'></#function>
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"Dataset","name":${q(site.title)},
"description":${q((site.description?has_content)?then(site.description + " ", "") + say.dataLead)},
"url":${q(page.canonical)},"isAccessibleForFree":true,"creator":{"@type":"Organization","name":${q(site.title)}},
<#if archive.first??>"temporalCoverage":${q(archive.first.iso + "/" + archive.last.iso)},
</#if>
"inLanguage":[<#list data.languages as language>${q(language)}<#sep>,</#list>],
"distribution":[<#list data.files as file>{"@type":"DataDownload","name":${q(file.label)},"contentUrl":${q(file.address)},"encodingFormat":"application/gzip"}<#sep>,</#list>]}
</script>
