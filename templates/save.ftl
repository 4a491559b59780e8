<#import "components/layout.ftl" as layout>
<#import "components/heading.ftl" as heading>
<@layout.page title=t("page.save.title")>
<@heading.heading t("page.save.title") t("save.summary")/>
</@layout.page>
