<#import "components/layout.ftl" as layout>
<#import "components/breadcrumb.ftl" as breadcrumb>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/search.ftl" as search>
<#import "components/card.ftl" as cards>
<@layout.page title=page.topic.title.in(location.language) summary=page.topic.summary.in(location.language)>
<@breadcrumb.link fixed("home") t("nav.home")/>
<@pageTitle.heading page.topic.title.in(location.language) page.topic.summary.in(location.language)/>
<@search.box/>
<#if page.entries?has_content>
<@cards.list>
<#list page.entries as entry>
<@cards.card address=entry.address title=entry.title summary=entry.summary language=entry.language/>
</#list>
</@cards.list>
<#else>
<p>${t("topic.empty")}</p>
</#if>
</@layout.page>
