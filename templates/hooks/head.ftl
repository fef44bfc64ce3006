<#ftl output_format="HTML">
<#-- Yours: what stands here ends every page's head. For example
     <link rel="stylesheet" href="${root}css/custom.css"> with your file in assets/css. -->
