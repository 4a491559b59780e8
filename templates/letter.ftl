<#import "components/layout.ftl" as layout>
<#import "components/breadcrumb.ftl" as breadcrumb>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/notice.ftl" as notices>
<#import "components/article.ftl" as article>
<#import "components/terms.ftl" as terms>
<#import "components/letters.ftl" as letters>
<#import "components/review-status.ftl" as reviewStatus>
<#import "components/overdue.ftl" as overdueNotice>
<#import "components/share.ftl" as share>
<#import "components/neighbours.ftl" as neighbours>
<#import "components/pamphlets.ftl" as pamphlets>
<#assign meta = page.article.meta>
<#assign lang = article.language(page)>
<#assign headingLang = article.headingLanguage(page)>
<@layout.page title=meta.title summary=meta.summary columns="letter-only" lang=headingLang>
<@breadcrumb.link page.list page.topic.title.in(location.language)/>
<article class="printed">
<@pageTitle.heading meta.title meta.summary headingLang/>
<@notices.list>
<@article.fallback page/><@article.headingNotice page/>
<@reviewStatus.reviews meta lang true/>
<@overdueNotice.notice meta lang/>
<@notices.notice "note">${t("letter.private")}</@notices.notice>
</@notices.list>
<@article.sections page article.marksOf(page) page.sections/>
<@terms.footnotes page.terms/>
<@pamphlets.links page.pamphlets/>
<@reviewStatus.facts meta lang/>
<@share.guide page.download/>
</article>
<@neighbours.neighbours page.topic.title.in(location.language) page.neighbours.previous!"" page.neighbours.next!""/>
<@letters.load/>
</@layout.page>
