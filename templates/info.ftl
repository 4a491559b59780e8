<#import "components/layout.ftl" as layout>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/notice.ftl" as notices>
<#import "components/article.ftl" as article>
<#import "components/terms.ftl" as terms>
<@layout.page title=page.article.title summary=page.article.summary lang=article.headingLanguage(page)>
<article class="columns">
<@pageTitle.heading page.article.title page.article.summary article.headingLanguage(page)/>
<#if !page.translated || article.hasHeadingNotice(page)><@notices.list><@article.fallback page/><@article.headingNotice page/></@notices.list></#if>
<@article.text page t("contents.page")/>
<@terms.footnotes page.terms/>
</article>
</@layout.page>
