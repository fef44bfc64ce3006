<#ftl output_format="HTML">
<#-- Lists of articles. -->
<#import "text.ftl" as text>
<#macro topics of without={}>
<ul class=topics><#list of as topic><#if !(without[topic.href]??)><li><a href="${root}${topic.href}">${topic.label}</a></li></#if></#list></ul>
</#macro>
<#-- An article with its summary. level: of the headline, one below the heading of the list; without: has the address of the topic or source whose page this is for a key. Texts are compared by a locale's rules, which costs more than to look them up. -->
<#macro entry of level dated="" without={} sources=true>
<li class="entry<#if of.again> again</#if>"<@text.lang of.otherLang/>>
<#if dated?has_content><p class="note on"<@text.ours of.otherLang/>><time datetime="${of.date.iso}"><a href="${root(of.date.dayHref)}">${dated}</a></time></p></#if>
<#if site.listPictures && of.picture??><@picture of/></#if>
<div<#if of.otherLang?has_content> dir=auto</#if>>
<h${level} class=headline><a href="${root(of.href)}">${of.title}</a></h${level}>
<#if of.description?has_content><p class=summary>${of.description}</p></#if>
</div>
<#local named = sources && of.publisher?has_content && !(without[of.sourceHref]??)>
<#if named || of.topics?has_content>
<div class=tags<@text.ours of.otherLang/>><#if named><a class=publisher href="${root}${of.sourceHref}">${of.publisher}</a></#if><#if of.topics?has_content><@topics of.topics[0..*6] without/></#if></div>
</#if>
</li>
</#macro>
<#-- An article's first picture; who reads the page aloud has its title already. -->
<#macro picture of>
<a class=picture href="${root(of.href)}" tabindex=-1 aria-hidden=true><img src="${root}${of.picture.href}" alt=""<#if (of.picture.width > 0)> width="${of.picture.width?c}" height="${of.picture.height?c}"</#if> loading="lazy"></a>
</#macro>
<#-- An article in one line. -->
<#macro line of level dated="" without={} sources=true>
<li class="entry line<#if of.again> again</#if>"<@text.lang of.otherLang/>>
<#if dated?has_content><time class=on datetime="${of.date.iso}"<@text.ours of.otherLang/>>${dated}</time></#if>
<h${level} class=headline<#if of.otherLang?has_content> dir=auto</#if>><a href="${root(of.href)}">${of.title}</a></h${level}>
<#if sources && of.publisher?has_content && !(without[of.sourceHref]??)><span class=note<@text.ours of.otherLang/>>${of.publisher}</span></#if>
</li>
</#macro>
<#-- The name of what follows hangs in the margin. by: "year", "month", "day", or "one" for no names. -->
<#macro groups listing by="year" without={}>
<#local is = {by: true}>
<#local level = (is.one??)?then(2, 3)>
<#list listing.groups as group>
<div class="group by-${by}"<#if is.year??> id="y${group.date.year}"</#if>>
<#if is.day??>
<h2><a href="${root(group.href)}"><@text.margin group.date/></a></h2>
<#elseif is.month??>
<h2><a href="${root(group.href)}"><span class=when><span class="num name">${group.date.month}</span></span></a></h2>
<#elseif is.year??>
<h2><a href="${root(group.href)}"><time class=when datetime="${group.date.year}"><span class=num>${group.label}</span></time></a></h2>
</#if>
<ol class="entries<#if listing.brief> lines</#if>">
<#list group.entries as item>
<#if listing.brief>
<#local dated = {"year": item.date.dayMonth, "month": item.date.day, "day": "", "one": ""}[by]>
<@line item level dated without listing.hasSources/>
<#else>
<#local dated = (is.year?? || is.month??)?then(item.date.dayMonth, "")>
<@entry item level dated without listing.hasSources/>
</#if>
</#list>
</ol>
</div>
</#list>
</#macro>
<#-- What a page of a list holds: below its title. -->
<#macro holds listing count=0>
<#if listing.newest && listing.pageCount == 1>${say("articles", count)}<#elseif listing.newest>${say("listSpanOf", listing.span, listing.from, listing.to, listing.total)}<#else>${say("listSpan", listing.span, listing.from, listing.to)}</#if></#macro>
<#-- The years of a long page. -->
<#macro years listing>
<#if listing.brief && listing.years?size gt 2>
<nav class=jump aria-label="${say.yearsHere}"><ol><#list listing.years as year><li><a href="${year.href}">${year.label}</a></li></#list></ol></nav>
</#if>
</#macro>
<#-- Titles only. -->
<#macro brief entries>
<ul class=brief><#list entries as item><li><a href="${root(item.href)}"<@text.other item.otherLang/>>${item.title}</a> <small><#if item.publisher?has_content><#local by><bdi>${item.publisher}</bdi></#local>${say("titled", by, item.date.long)}<#else>${item.date.long}</#if></small></li></#list></ul>
</#macro>
