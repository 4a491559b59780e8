<#import "components/layout.ftl" as layout>
<#import "components/breadcrumb.ftl" as breadcrumb>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/notice.ftl" as notices>
<#import "components/article.ftl" as article>
<#import "components/terms.ftl" as terms>
<#import "components/review-status.ftl" as reviewStatus>
<#import "components/overdue.ftl" as overdueNotice>
<#import "components/share.ftl" as share>
<#import "components/neighbours.ftl" as neighbours>
<#import "components/pamphlets.ftl" as pamphlets>
<#assign meta = page.article.meta>
<#assign lang = article.language(page)>
<#assign headingLang = article.headingLanguage(page)>
<@layout.page title=meta.title summary=meta.summary lang=headingLang>
<@breadcrumb.link page.list page.topic.title.in(location.language)/>
<article class="columns">
<@pageTitle.heading meta.title meta.summary headingLang/>
<#if page.audio??><@share.audio page.audio/><#else><@share.readAloud/></#if>
<@notices.list>
<@article.fallback page/><@article.headingNotice page/>
<@reviewStatus.reviews meta lang/>
<@overdueNotice.notice meta lang/>
</@notices.list>
<@article.text page t("guide.contents")/>
<@terms.footnotes page.terms/>
<@pamphlets.links page.pamphlets/>
<@reviewStatus.facts meta lang/>
<@share.guide page.download/>
</article>
<@neighbours.neighbours page.topic.title.in(location.language) page.neighbours.previous!"" page.neighbours.next!""/>
</@layout.page>
