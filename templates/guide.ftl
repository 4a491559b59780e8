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
<@layout.page title=meta.title summary=meta.summary>
<@trail.back page.list page.topic.title.in(spot.language)/>
<article class="columns">
<@heading.heading meta.title meta.summary article.language(page)/>
<@take.aloud/>
<@notices.list>
<@article.fallback page/>
<@trust.reviews meta/>
<@late.notice meta/>
</@notices.list>
<@article.text page t("guide.contents")/>
<@terms.footnotes page.terms/>
<@pamphlets.links page.pamphlets/>
<@trust.facts meta article.language(page)/>
<@take.guide page.file/>
</article>
<@neighbours.neighbours page.topic.title.in(spot.language) page.previous!"" page.next!""/>
</@layout.page>
