<#-- A question. Its title is neutral: that of the first question. -->
<#import "components/layout.ftl" as layout>
<#import "components/breadcrumb.ftl" as breadcrumb>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/questions.ftl" as questions>
<#assign first = page.way?has_content?then((page.way?first!{}).text!, page.text)>
<@layout.page title=first>
<#if page.way?has_content><@questions.way page/><#else><@breadcrumb.link fixed("home") t("nav.home")/></#if>
<@pageTitle.heading page.text/>
<@questions.options question=page style=page.way?has_content?then("options", "options tiles")/>
<@questions.none page/>
</@layout.page>
