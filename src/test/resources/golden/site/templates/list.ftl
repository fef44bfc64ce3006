<#ftl output_format="HTML">
<#import "frame.ftl" as f>
<@f.frame>
<#if target??><p>Moved to ${target}</p></#if>
<#if archive??><p>${archive.articleCount} articles, ${archive.topicCount} topics, ${archive.sourceCount} sources</p></#if>
<#if latest??><@f.entries latest/></#if>
<#if topTopics??><@f.links topTopics/></#if>
<#if page.isTopics><#list groups as group><h2>${group.label}</h2><@f.links group.topics/></#list></#if>
<#if page.isSources><@f.links sources/></#if>
<#if (period.weeks)??><table><#list period.weeks as week><tr><#list week as day><td><#if !day.blank>${day.day}</#if><#if day.count gt 0> (${day.count})</#if></td></#list></tr></#list></table></#if>
<#if (topic.related)??><@f.links topic.related/></#if>
<#if listing??><#list listing.groups as group><h2>${group.label}</h2><@f.entries group.entries/></#list>
<p>Page ${listing.number}<#list listing.pages as other> <a href="${root}${other.href}">${other.label}</a></#list></p></#if>
</@f.frame>
