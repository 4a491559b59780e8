<#import "components/layout.ftl" as layout>
<@layout.page title=t("page.glossary.title")>
<h1>${t("page.glossary.title")}</h1>
<p class="summary">${t("glossary.intro")}</p>
<#if page.terms?has_content>
<dl class="glossary">
<#list page.terms as term>
<div id="${term.id}"><dt>${term.term.in(spot.language)}</dt>
<dd>${term.definition.in(spot.language)}</dd></div>
</#list>
</dl>
<#else>
<p>${t("glossary.none")}</p>
</#if>
</@layout.page>
