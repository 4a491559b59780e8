<#import "components/layout.ftl" as layout>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/contents.ftl" as contents>
<#import "components/terms.ftl" as terms>
<@layout.page title=t("page.glossary.title") columns="columns">
<@pageTitle.heading t("page.glossary.title") t("glossary.intro")/>
<@contents.contents t("contents.page") page.terms?map(w -> {"id": w.id, "title": w.term.in(location.language)})/>
<#if page.terms?has_content>
<@terms.glossary page.terms/>
<#else>
<p>${t("glossary.none")}</p>
</#if>
</@layout.page>
