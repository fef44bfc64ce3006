<#ftl output_format="HTML">
<#-- What <@cached by=[…]> holds is rendered once for each different list, and copied: it depends on nothing else. -->
<#-- The frame of every page: <@layout.frame> … </@layout.frame>. `class` goes on main, `head` into head. Its words are messages: say.key. -->
<#import "parts/text.ftl" as text>
<#setting locale="en_US">
<#setting number_format=",##0">
<#macro frame class="" head="">
<!DOCTYPE html>
<html lang="${site.uiLang}"<#if site.rtl> dir=rtl</#if>>
<head>
<#include "parts/head.ftl">
<#if page.isArticle><#include "parts/metadata.ftl"></#if>
<#if head?has_content>${head}
</#if>
<#local hook><#include "hooks/head.ftl"></#local>
<#if hook?has_content>${hook?markup_string?trim?no_esc}
</#if>
</head>
<body class=is-${page.kind}>
<@cached by=[root, page.kind, page.isOwn?then(page.href, "")]>
<a class=skip href=#main>${say.skip}</a>
<#include "parts/masthead.ftl">
</@cached>
<#include "parts/breadcrumbs.ftl">
<main id=main class="${class}" tabindex=-1>
<#nested>
</main>
<#include "parts/footer.ftl">
</body>
</html>
</#macro>
