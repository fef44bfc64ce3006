<#import "layout.ftl" as layout>
<@layout.page title=content.title>
<h1>${content.title}</h1>
<p>${content.date?string("dd MMMM yyyy HH:mm")} ${content.date?datetime} ${content.type} ${content.status} ${content.uri} ${content.sourceuri} ${content.sha1} ${content.cached?c} ${content.rendered?c} ${content.file?keep_after_last("/")} [${content.rootpath}] ${content.noExtensionUri!"no noExtensionUri"}</p>
<ul><#list content.tags as tag><li>${tag_index}: <a href="${content.rootpath}${config.tag_path}/${tag?url('UTF-8')}${config.output_extension}">${tag}</a></li></#list></ul>
${content.body}
<#if content.og??>
<p>${content.og.type} ${content.og.width} ${content.og.ratio} ${content.og.ok?c} ${(content.og.none)!"none"} ${content.og.list?size} ${content.og.list[0]} ${content.og.list[2].k} <#list content.og?keys as k>${k}<#sep>,</#list> <#list content.og.deep?keys as k>${k}=${content.og.deep[k]} </#list></p>
</#if>
<p>${content.author!"nobody"} ${content.summary!""} ${content.missing!"missing"}</p>
<p>keys: <#list content?keys?sort as k>${k} </#list></p>
<#if (content.previousContent)??>before: <a href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a> ${content.previousContent.noExtensionUri!""} <#list content.previousContent?keys as k>${k} </#list></#if>
<#if (content.nextContent)??>after: <a href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if>
<p>${db.getPublishedPosts().size()} ${db.getPublishedCount("post")} ${db.getDocumentCount("post")} ${db.getAllContent("page").size()} ${db.getPublishedPostsByTag("moon").size()} ${db.publishedPages?size} ${db.getTags()?size} ${db.allTags?size}</p>
<#list db.getPublishedPosts() as p><#if p_index lt 2>${p.title} ${p.uri} ${p.tags?size} </#if></#list>
<#list db.getDocumentByUri(content.sourceuri) as d>${d.title}</#list>
</@layout.page>
