<#import "components/layout.ftl" as layout>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/notice.ftl" as notices>
<#import "components/article.ftl" as article>
<#import "components/terms.ftl" as terms>
<#import "components/letters.ftl" as letters>
<#import "components/review-status.ftl" as reviewStatus>
<#import "components/overdue.ftl" as overdueNotice>
<#assign meta = page.article.meta>
<#assign lang = article.language(page)>
<#assign headingLang = article.headingLanguage(page)>
<@layout.standalone title=meta.title lang=headingLang>
<article class="columns">
<@pageTitle.heading meta.title meta.summary headingLang/>
<@notices.list>
<@article.fallback page/><@article.headingNotice page/>
<@reviewStatus.reviews meta lang page.hasLetters()/>
<@overdueNotice.notice meta lang/>
</@notices.list>
<@article.text page t("guide.contents")/>
<@terms.footnotes terms=page.terms more=false/>
<@reviewStatus.facts meta lang/>
</article>
<@letters.script page/>
</@layout.standalone>
