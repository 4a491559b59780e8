<#import "components/layout.ftl" as layout>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/search.ftl" as search>
<#import "components/help.ftl" as help>
<#import "components/card.ftl" as cards>
<#import "components/questions.ftl" as questions>
<#import "components/icons.ftl" as icons>
<@layout.page title=t("page.home.title") summary=t("social.text") columns="home">
<#if page.question??>
<@pageTitle.heading page.question.text/>
<p class="jumps"><a href="#_search"><@icons.icon "search"/>${t("home.search")}</a><#if page.help?has_content><a href="#_help"><@icons.icon "phone"/>${t("home.help-now")}</a></#if></p>
<@questions.options question=page.question style="options tiles" note=!page.help?has_content/>
<#if page.help?has_content><@help.strip page.help/></#if>
<@search.section page.topics page.help/>
<#else>
<@pageTitle.heading t("home.title")/>
<@search.section page.topics page.help/>
<#if page.help?has_content><@help.strip page.help/></#if>
</#if>
<section class="topics" aria-labelledby="_topics">
<h2 id="_topics">${t("home.topics")}</h2>
<@cards.list>
<#list page.topics as list>
<@cards.card list.location.address list.topic.title.in(location.language) list.topic.summary.in(location.language) list.topic.icon/>
</#list>
</@cards.list>
</section>
<p class="takes"><a class="take" href="${location.to(fixed("save"))}"><@icons.icon "save"/>${t("page.save.title")}</a></p>
</@layout.page>
