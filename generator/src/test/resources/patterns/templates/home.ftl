<#--
  The pattern library: each component in each state. The tests make it from the components that
  readers see. The guides, contacts and terms of this site show what Markdown becomes.
-->
<#import "components/layout.ftl" as layout>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/breadcrumb.ftl" as breadcrumb>
<#import "components/notice.ftl" as notices>
<#import "components/lang-span.ftl" as langSpan>
<#import "components/search.ftl" as search>
<#import "components/help.ftl" as help>
<#import "components/card.ftl" as cards>
<#import "components/contents.ftl" as contents>
<#import "components/contact.ftl" as contacts>
<#import "components/neighbours.ftl" as neighbours>
<#import "components/chooser-panel.ftl" as chooserPanel>
<#import "components/questions.ftl" as questions>
<#import "components/places.ftl" as places>
<#import "components/icons.ftl" as icons>
<#import "components/icon-paths.ftl" as iconPaths>
<#assign here = page.topics[0].entries>
<#assign other = site.languages?filter(l -> l != location.language)?first>
<@layout.page title=t("page.home.title")>
<@breadcrumb.link fixed("home") t("nav.home")/>
<@pageTitle.heading t("home.title") t("social.text")/>
<@notices.list>
<@notices.notice "calendar">${t("guide.contents")}</@notices.notice>
<@notices.notice "note">${t("guide.fallback")} ${t("call.unchecked")}</@notices.notice>
<@notices.notice "law"><@langSpan.message key="guide.responsible" text=here[0].title lang=other?string/></@notices.notice>
</@notices.list>
<@search.section page.topics/>
<@contents.contents t("contents.page") page.topics?map(l -> {"id": "_" + l.topic.id, "title": l.topic.title.in(location.language)})/>
<@help.strip page.help/>
<@cards.list>
<#list page.topics as list>
<@cards.card list.location.address list.topic.title.in(location.language) list.topic.summary.in(location.language) list.topic.icon/>
</#list>
<@cards.card address=here[1].address title=here[1].title summary=here[1].summary language=other/>
<@cards.card address=here[0].address title=here[0].title/>
</@cards.list>
<#list page.topics as list>
<h2 id="_${list.topic.id}">${list.topic.title.in(location.language)}</h2>
</#list>
<#list page.help as contact><@contacts.card contact/></#list>
<#assign asked = {"options": page.question.options, "numbers": page.question.numbers, "way": [{"address": fixed("contacts"), "text": t("home.title")}, {"address": fixed("glossary"), "text": t("social.text")}]}>
<@questions.way asked/>
<@questions.options question=page.question style="options tiles"/>
<@questions.options question=asked/>
<@questions.none page.question/>
<@places.lists page.question.places/>
<@neighbours.neighbours "1" here[0] here[1]/>
<@neighbours.neighbours "2" here[0]/>
<@neighbours.neighbours "3" "" here[1]/>
<@chooserPanel.panel language=other title=functions[other.tag].message("chooser.title") first=false>
<@chooserPanel.link other location.to(functions[other.tag].address("home")) functions[other.tag].message("chooser.enter")/>
</@chooserPanel.panel>
<ul class="pictograms">
<#list iconPaths.all?keys as name><li><@icons.icon name/> ${name}</li></#list>
</ul>
</@layout.page>
