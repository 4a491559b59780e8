<#import "components/layout.ftl" as layout>
<#import "components/trail.ftl" as trail>
<#import "components/heading.ftl" as heading>
<#import "components/notice.ftl" as notices>
<#import "components/article.ftl" as article>
<#import "components/terms.ftl" as terms>
<#import "components/trust.ftl" as trust>
<#import "components/late.ftl" as late>
<#import "components/take.ftl" as take>
<#import "components/neighbours.ftl" as neighbours>
<#import "components/pamphlets.ftl" as pamphlets>
<#assign meta = page.article.meta>
<#assign lang = article.language(page)>
<@layout.page title=meta.title summary=meta.summary lang=lang>
<@trail.back page.list page.topic.title.in(spot.language)/>
<article class="columns">
<@heading.heading meta.title meta.summary lang/>
<@take.aloud/>
<@notices.list>
<@article.fallback page/>
<@trust.reviews meta lang/>
<@late.notice meta lang/>
</@notices.list>
<@article.text page t("guide.contents")/>
<@terms.footnotes page.terms/>
<@pamphlets.links page.sheets/>
<@trust.facts meta lang/>
<@take.guide page.file/>
</article>
<@neighbours.neighbours page.topic.title.in(spot.language) page.previous!"" page.next!""/>
</@layout.page>
