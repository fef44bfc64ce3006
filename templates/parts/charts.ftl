<#ftl output_format="HTML">
<#-- What can be seen at a glance; colour only repeats what the links say. -->
<#macro months of>
<ol class="months">
<#list of as month>
<li class="level-${month.level}"><#if month.href?has_content><a href="${root}${month.href}"><abbr title="${month.label}">${month.short}</abbr> <span class="count">${say.number(month.count)}</span></a><#else><span><abbr title="${month.label}">${month.short}</abbr> <span class="count">–</span></span></#if></li>
</#list>
</ol>
</#macro>
<#macro weeks of label weekdays>
<table class="calendar">
<caption>${label}</caption>
<thead><tr><#list weekdays as weekday><th scope="col" abbr="${weekday.label}">${weekday.short}</th></#list></tr></thead>
<tbody>
<#list of as week>
<tr><#list week as day><#if day.blank><td></td><#elseif day.href?has_content><td class="level-${day.level}"><a href="${root}${day.href}" aria-label="${say("labelled", day.day?c, say("articles", day.count))}">${day.day}</a></td><#else><td>${day.day}</td></#if></#list></tr>
</#list>
</tbody>
</table>
</#macro>
<#macro bars of>
<#local most = of?map(year -> year.count)?max>
<figure class="bars">
<svg viewBox="0 0 ${of?size?c} ${most?c}" preserveAspectRatio="none" role="img" aria-label="${say("barsByYear", of?first.label, of?last.label, most)}">
<#list of as year><#if year.count gt 0><rect x="${year_index?c}.1" y="${(most - year.count)?c}" width=".8" height="${year.count?c}"><title>${say("labelled", year.label, year.count)}</title></rect></#if></#list>
</svg>
<figcaption><span>${of?first.label}</span> <span>${of?last.label}</span></figcaption>
</figure>
</#macro>
<#macro years of>
<ol class="years"><#list of as year><li><a href="${root}${year.href}">${year.label} <span class="count">${say.number(year.count)}</span></a></li></#list></ol>
</#macro>
<#macro counted of>
<ul class="counted"><#list of as topic><li><a href="${root}${topic.href}">${topic.label}</a> <span class="count">${say.number(topic.count)}</span></li></#list></ul>
</#macro>
