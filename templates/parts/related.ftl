<#ftl output_format="HTML">
<#-- Other copies of an article, and articles like it. -->
<#if article.versions?has_content>
<section><h${level} class=label>${say.alsoPublished}</h${level}><ul class=brief><#list article.versions as version><li><#if version.source?has_content><a href="${version.source}" rel=external>${version.label}</a><#else>${version.label}</#if> <span class=note>${say[version.kind]}</span><#if version.own?has_content><details><summary>${(version.kind == "version")?then(say.ownOfVersion, say.ownOfReprint)}</summary><#list version.own as own><p<@text.lang article.otherLang/> dir=auto>${own}</p></#list></details></#if></li></#list></ul></section>
</#if>
<#if article.earlier?has_content>
<section class=earlier><h${level} class=label>${say.earlierVersions}</h${level}><#list article.earlier as version><details><summary>${say("versionUntil", version.date.long)}</summary><#list version.changes as change><p<@text.lang article.lang/> dir=auto><#list change as run><#if run.kind == "gone"><del>${run.text}</del><#elseif run.kind == "added"><ins>${run.text}</ins><#else>${run.text}</#if></#list></p></#list><#if version.href?has_content><p class=more><a href="${root(version.href)}">${say.versionWhole}</a></p></#if></details></#list></section>
</#if>
<#if article.related?has_content>
<section class=related><h${level} class=label>${say.related}</h${level}><@entries.brief article.related/></section>
</#if>
