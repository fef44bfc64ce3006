<#ftl output_format="HTML">
<#-- Yours: what stands here ends every page's footer. -->
