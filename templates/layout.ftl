<#ftl output_format="HTML">
<#-- The frame of every page: <@layout.frame> … </@layout.frame>. `class` goes on main, `headHtml` into head. -->
<#setting number_format=",##0">
<#macro frame class="" head="">
<!DOCTYPE html>
<html lang="${site.lang}">
<head>
<#include "parts/head.ftl">
<#if head?has_content>${head}
</#if>
<#include "hooks/head.ftl">
</head>
<body class="is-${page.kind}">
<a class="skip" href="#main">Skip to the text</a>
<#include "parts/masthead.ftl">
<#include "parts/breadcrumbs.ftl">
<main id="main" class="${class}" tabindex="-1">
<#nested>
</main>
<#include "parts/footer.ftl">
</body>
</html>
</#macro>
