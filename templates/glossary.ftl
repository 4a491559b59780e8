<#import "components/layout.ftl" as layout>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/contents.ftl" as contents>
<#import "components/terms.ftl" as terms>
<#-- Of many terms, the table of contents has the first one of each letter. -->
<#function entries>
<#local all = page.terms?map(w -> {"id": w.id, "title": w.term.in(location.language)})>
<#if all?size lte 40><#return all></#if>
<#local letters = []>
<#list all as term>
<#local letter = term.title[0]?upper_case>
<#if !letters?has_content || letters?last.title != letter><#local letters += [{"id": term.id, "title": letter}]></#if>
</#list>
<#return letters>
</#function>
<@layout.page title=t("page.glossary.title") columns="columns">
<@pageTitle.heading t("page.glossary.title") t("glossary.intro")/>
<@contents.contents t("contents.page") entries()/>
<#if page.terms?has_content>
<@terms.glossary page.terms/>
<#else>
<p>${t("glossary.none")}</p>
</#if>
</@layout.page>
