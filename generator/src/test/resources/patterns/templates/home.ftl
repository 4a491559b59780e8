<#--
  The pattern library: each component in each state. It is made by the tests from the components that
  readers see. What Markdown becomes stands in the guides, contacts and terms on their own pages.
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
<#import "components/icons.ftl" as icons>
<#import "components/shapes.ftl" as shapes>
<#assign here = page.topics[0].entries>
<#assign other = site.languages?filter(l -> l != spot.language)?first>
<@layout.page title=t("page.home.title")>
<@breadcrumb.back fixed("home") t("nav.home")/>
<@pageTitle.heading t("home.title") t("social.text")/>
<@notices.list>
<@notices.notice "calendar">${t("guide.contents")}</@notices.notice>
<@notices.notice "note">${t("guide.fallback")} ${t("call.unchecked")}</@notices.notice>
<@notices.notice "law"><@langSpan.sentence key="guide.responsible" text=here[0].title lang=other?string/></@notices.notice>
</@notices.list>
<@search.place page.topics/>
<@contents.contents t("contents.page") page.topics?map(l -> {"id": "_" + l.topic.id, "title": l.topic.title.in(spot.language)})/>
<@help.strip page.help/>
<@cards.list>
<#list page.topics as list>
<@cards.card list.spot.address list.topic.title.in(spot.language) list.topic.summary.in(spot.language) list.topic.icon/>
</#list>
<@cards.card address=here[1].address title=here[1].title summary=here[1].summary language=other/>
<@cards.card address=here[0].address title=here[0].title/>
</@cards.list>
<#list page.topics as list>
<h2 id="_${list.topic.id}">${list.topic.title.in(spot.language)}</h2>
</#list>
<#list page.help as contact><@contacts.card contact/></#list>
<@neighbours.neighbours "1" here[0] here[1]/>
<@neighbours.neighbours "2" here[0]/>
<@neighbours.neighbours "3" "" here[1]/>
<@chooserPanel.door language=other title=words[other.tag].sentence("choice.title") first=false>
<@chooserPanel.enter other spot.to(words[other.tag].address("home")) words[other.tag].sentence("choice.enter")/>
</@chooserPanel.door>
<ul class="pictograms">
<#list shapes.all?keys as name><li><@icons.icon name/> ${name}</li></#list>
</ul>
</@layout.page>
