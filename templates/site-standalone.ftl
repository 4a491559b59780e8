<#-- The whole site in one file: the anchor of each page is its address. -->
<#import "components/layout.ftl" as layout>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/search.ftl" as searching>
<#import "components/help.ftl" as help>
<#import "components/contents.ftl" as contents>
<#import "components/contact.ftl" as contacts>
<#import "components/notice.ftl" as notices>
<#import "components/article.ftl" as article>
<#import "components/terms.ftl" as terms>
<#import "components/letters.ftl" as letters>
<#import "components/questions.ftl" as questions>
<#import "components/places.ftl" as places>
<#import "components/review-status.ftl" as reviewStatus>
<#import "components/overdue.ftl" as overdueNotice>
<@layout.standalone title=site.name.in(location.language) search=search>
<div id="${fixed("home")}">
<#if page.questions?has_content>
<div id="${(page.questions?first).location.address}">
<@pageTitle.heading (page.questions?first).text/>
<@questions.options question=page.questions?first inside=true style="options tiles"/>
</div>
<#else>
<@pageTitle.heading t("home.title")/>
</#if>
<div class="search" id="_search"><@searching.box help=page.help inside=true/></div>
<#if page.help?has_content><@help.strip page.help true/></#if>
<@contents.contents t("search.index") page.parts?map(p -> {"id": p.anchor.encoded(), "title": p.page.article.title(), "lang": article.headingLanguage(p.page)})/>
</div>
<#list page.questions as question>
<#if question.way?has_content>
<section class="part" id="${question.location.address}">
<@questions.way question true/>
<h2 class="part-title">${question.text}</h2>
<@questions.options question=question inside=true/>
<@questions.none question true/>
</section>
</#if>
</#list>
<#-- The list of letters, to which questions lead. -->
<#list page.topics as list>
<#if page.parts?filter(p -> p.page.hasLetters() && list.entries?map(e -> e.address.path)?seq_contains(p.anchor.path))?has_content>
<section class="part" id="${list.location.address}">
<h2 class="part-title">${list.topic.title.in(location.language)}</h2>
<ul><#list list.entries as entry><li><a href="#${entry.address.encoded()}">${entry.title}</a></li></#list></ul>
</section>
</#if>
</#list>
<#list page.parts as part>
<#assign prefix = part.anchor.path + "#">
<article class="part" id="${part.anchor}">
<#assign marks = article.marksOf(part.page)>
<#assign headingLang = article.headingLanguage(part.page)>
<header${langOf(headingLang)}><h2 class="part-title">${part.page.article.title()}</h2></header>
<#if part.page.article.meta??>
<@notices.list>
<@article.fallback part.page/><@article.headingNotice part.page/>
<@reviewStatus.reviews part.page.article.meta article.language(part.page)/>
<@overdueNotice.notice part.page.article.meta article.language(part.page) false/>
</@notices.list>
<#elseif article.hasHeadingNotice(part.page)>
<@notices.list><@article.headingNotice part.page/></@notices.list>
</#if>
<#list part.sections as section>
<#assign letter = section.hasBlanks()>
<section<#if !section.introduction> id="${prefix}${section.id}"</#if> class="section<#if letter> letter</#if>">
<#if !section.introduction><h3<@article.sectionAttribute part.page marks section/>>${section.title}</h3></#if>
<@article.outdatedNotice marks section/>
<div<@article.sectionAttribute part.page marks section/>>
${section.html}</div>
</section>
<#if letter><@letters.toolsAfter part.sections section/></#if><#t>
</#list>
<@terms.footnotes part.page.terms prefix false/>
<#if part.page.article.meta??><@reviewStatus.facts part.page.article.meta article.language(part.page)/></#if>
</article>
</#list>
<section class="part" id="${fixed("contacts")}">
<h2 class="part-title">${t("page.contacts.title")}</h2>
<p>${t("contacts.intro")} ${t("call.stays")}</p>
<@places.links page.contacts.places true/>
<@places.lists page.contacts.places fixed("contacts").path + "#"/>
<#list page.contacts.needs as need>
<section class="need">
<h3>${t("need." + need.key)}</h3>
<#list need.contacts as contact>
<@contacts.card contact fixed("contacts").path + "#"/>
</#list>
</section>
</#list>
</section>
<section class="part" id="${fixed("glossary")}">
<h2 class="part-title">${t("page.glossary.title")}</h2>
<@terms.glossary page.glossary.terms fixed("glossary").path + "#"/>
</section>
<script>${overdue}</script>
<@letters.script page/>
</@layout.standalone>
