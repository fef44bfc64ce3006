<#import "layout.ftl" as layout>
<@layout.page title=content.title>${content.body}</@layout.page>
