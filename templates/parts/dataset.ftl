<#ftl output_format="JSON">
<#-- The data set as schema.org has it. No text can end the script element: every < is written as an escape. -->
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"Dataset","name":${json(site.title)},
"description":${json((site.description?has_content)?then(site.description + " ", "") + say.dataLead)},
"url":${json(page.canonical)},"isAccessibleForFree":true,"creator":{"@type":"Organization","name":${json(site.title)}},
<#if archive.first??>"temporalCoverage":${json(archive.first.iso + "/" + archive.last.iso)},
</#if>
"inLanguage":[<#list data.languages as language>${json(language)}<#sep>,</#list>],
"distribution":[<#list data.files as file>{"@type":"DataDownload","name":${json(file.label)},"contentUrl":${json(file.address)},"encodingFormat":"application/gzip"}<#sep>,</#list>]}
</script>
