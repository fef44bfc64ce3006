<#ftl output_format="HTML">
<#-- What can be seen at a glance; colour only repeats what the links say. -->
<#-- A cell of a table of months: how many articles, with a link there. Its name has the number that is seen, which some languages write as a word beside a noun. -->
<#macro cell of><#if of.href?has_content><td class="level-${of.level}"><a<#if of.count gt 999> class=long</#if> href="${root}${of.href}" aria-label="${say("labelled", of.label, say.number(of.count))}"><#if of.count gt 0>${say.number(of.count)}<#else>·</#if></a></td><#else><td></td></#if></#macro>
<#-- Months by days: in rows where there is room for 31, else in weeks. The count is shown by the style, so that what is seen of a link begins its name. -->
<#macro days of label>
<ul class=wall aria-label="${label}">
<#list of as month>
<li><#if month.href?has_content><a class=of-month href="${root}${month.href}">${month.label}</a><#else><span class=of-month>${month.label}</span></#if>
<ol><#list month.days as day><#if !day.blank><li<#if day.count gt 0> class="level-${day.level}"</#if>><#if day.href?has_content><a href="${root}${day.href}" aria-label="${say("labelled", day.label, say("articles", day.count))}">${day?counter} <#if day.count gt 0><b data-n="${say.number(day.count)}"></b></#if></a><#else>${day?counter}</#if></li></#if></#list></ol></li>
</#list>
</ul>
</#macro>
<#-- Years by months. -->
<#macro allYears of label>
<#local first = of?filter(year -> !year.gap)?first>
<div class=wide role=group aria-label="${label}" tabindex=0>
<table class="grid of-years">
<thead><tr><td></td><#list first.months as month><th scope=col><abbr title="${month.label}">${month.short}</abbr></th></#list><th scope=col class=number>${say.columnArticles}</th></tr></thead>
<tbody>
<#list of as year>
<#if year.gap>
<tr class=gap><th scope=row>${year.label}</th><td colspan=12></td><td class=number>–</td></tr>
<#else>
<tr><th scope=row><a href="${root}${year.href}">${year.label}</a></th><#list year.months as month><@cell month/></#list><td class=number>${say.number(year.count)}</td></tr>
</#if>
</#list>
</tbody>
</table>
</div>
</#macro>
<#-- Sources by spans of years, each with its share of all. -->
<#macro spans of columns label>
<div class=wide role=group aria-label="${label}" tabindex=0>
<table class="grid of-sources">
<thead><tr><td></td><th scope=col class=number>${say.columnArticles}</th><th scope=col class=number>${say.share} (%)</th><#list columns as column><th scope=col>${column}</th></#list></tr></thead>
<tbody>
<#list of as row>
<tr><th scope=row><#if row.href?has_content><a href="${root}${row.href}">${row.label}</a><#else>${row.label}</#if></th><td class=number>${say.number(row.count)}</td><td class=number>${row.share}</td><#list row.spans as span><td<#if span.count gt 0> class="level-${span.level}"</#if>><#if span.count gt 0>${say.number(span.count)}</#if></td></#list></tr>
</#list>
</tbody>
</table>
</div>
</#macro>
<#macro weeks of label weekdays>
<table class=calendar>
<caption>${label}</caption>
<thead><tr><#list weekdays as weekday><th scope=col abbr="${weekday.label}">${weekday.short}</th></#list></tr></thead>
<tbody>
<#list of as week>
<tr><#list week as day><#if day.blank><td></td><#elseif day.href?has_content><td class="level-${day.level}"><a href="${root}${day.href}" aria-label="${say("labelled", day.day?c, say("articles", day.count))}">${day.day}</a></td><#else><td>${day.day}</td></#if></#list></tr>
</#list>
</tbody>
</table>
</#macro>
<#macro bars of>
<#local most = of?map(year -> year.count)?max>
<figure class=bars>
<svg viewBox="0 0 ${of?size?c} ${most?c}" preserveAspectRatio=none role=img aria-label="${say("barsByYear", of?first.label, of?last.label, most)}">
<#list of as year><#if year.count gt 0><rect x="${year_index?c}.1" y="${(most - year.count)?c}" width=".8" height="${year.count?c}"><title>${say("labelled", year.label, year.count)}</title></rect></#if></#list>
</svg>
<figcaption><span>${of?first.label}</span> <span>${of?last.label}</span></figcaption>
</figure>
</#macro>
<#macro years of>
<ol class=years><#list of as year><li><a href="${root}${year.href}">${year.label} <span class=count>${say.number(year.count)}</span></a></li></#list></ol>
</#macro>
<#macro counted of>
<ul class=counted><#list of as topic><li<#if (topic.level!0) gt 2> class="weight-${topic.level}"</#if>><a href="${root}${topic.href}">${topic.label}</a> <span class=count>${say.number(topic.count)}</span></li></#list></ul>
</#macro>
