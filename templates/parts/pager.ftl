<#ftl output_format="HTML">
<#-- The pages of a long list. -->
<#macro pager listing>
<#if listing.pages?size gt 1>
<nav class="pager" aria-label="Pages">
<p class="newer"><#if listing.newer??><a href="${root}${listing.newer.href}" rel="prev">← ${listing.newer.label}</a></#if></p>
<ol>
<#list listing.pages as page>
<#if page_index gt 0 && listing.pages[page_index - 1].number != page.number - 1><li aria-hidden="true">…</li></#if>
<li><a href="${root}${page.href}" aria-label="Page ${page.number}"<#if page.current> aria-current="page"</#if>>${page.number}</a></li>
</#list>
</ol>
<p class="older"><#if listing.older??><a href="${root}${listing.older.href}" rel="next">${listing.older.label} →</a></#if></p>
</nav>
</#if>
</#macro>
<#-- Earlier and later, whatever it is: href, label, count. -->
<#macro neighbours label previous="" next="">
<nav class="neighbours" aria-label="${label}">
<p class="previous"><#if previous?has_content><a href="${root}${previous.href}" rel="prev"><small>Earlier</small> ${previous.label!previous.title}</a></#if></p>
<p class="next"><#if next?has_content><a href="${root}${next.href}" rel="next"><small>Later</small> ${next.label!next.title}</a></#if></p>
</nav>
</#macro>
