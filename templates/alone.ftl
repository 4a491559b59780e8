<#import "components/layout.ftl" as layout>
<#import "components/heading.ftl" as heading>
<#import "components/notice.ftl" as notices>
<#import "components/article.ftl" as article>
<#import "components/terms.ftl" as terms>
<#import "components/trust.ftl" as trust>
<#import "components/late.ftl" as late>
<#assign meta = page.article.meta>
<#assign lang = article.language(page)>
<@layout.lone title=meta.title lang=lang>
<article class="columns">
<@heading.heading meta.title meta.summary lang/>
<@notices.list>
<@article.fallback page/>
<@trust.reviews meta lang/>
<@late.notice meta lang/>
</@notices.list>
<@article.text page t("guide.contents")/>
<@terms.footnotes terms=page.terms more=false/>
<@trust.facts meta lang/>
</article>
</@layout.lone>
