<#import "components/layout.ftl" as layout>
<#import "components/heading.ftl" as heading>
<#import "components/terms.ftl" as terms>
<@layout.page title=t("page.glossary.title")>
<@heading.heading t("page.glossary.title") t("glossary.intro")/>
<#if page.terms?has_content>
<@terms.glossary page.terms/>
<#else>
<p>${t("glossary.none")}</p>
</#if>
</@layout.page>
