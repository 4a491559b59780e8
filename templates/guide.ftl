<#import "components/layout.ftl" as layout>
<#import "components/article.ftl" as article>
<#import "components/late.ftl" as late>
<#assign meta = page.article.meta>
<@layout.page title=meta.title summary=meta.summary>
<p class="trail"><a href="${spot.to(page.list)}">&lsaquo; ${page.topic.title.in(spot.language)}</a></p>
<article class="guide">
<header<@article.foreign page/>>
<h1>${meta.title}</h1>
<p class="summary">${meta.summary}</p>
</header>
<@article.notice page/>
<p class="notice"><#if meta.legalReview??>${t("guide.legal.done", meta.legalReview.by, date(meta.legalReview.date))}<#else>${t("guide.legal.pending")}</#if></p>
<@late.notice meta/>
<@article.contents page/>
<@article.text page/>
<@article.terms page/>
<footer class="about">
<h2>${t("guide.sources")}</h2>
<ul>
<#list meta.sources as source>
<li><span<@article.foreign page/>><#if source.url??><a href="${source.url}" rel="noreferrer">${source.norm}</a><#else>${source.norm}</#if></span>, ${t("guide.sources.consulted", date(source.consulted))}</li>
</#list>
</ul>
<h2>${t("guide.dates")}</h2>
<ul>
<li>${t("guide.reviewed", date(meta.reviewed))}</li>
<li>${t("guide.next-review", date(meta.nextReview()))}</li>
<#if meta.responsible?has_content><li>${t("guide.responsible", meta.responsible)}</li></#if>
<#if site.jurisdiction.in(spot.language)?has_content><li>${t("guide.jurisdiction", site.jurisdiction.in(spot.language))}</li></#if>
</ul>
</footer>
</article>
<#if page.previous?? || page.next??>
<nav class="neighbours" aria-label="${page.topic.title.in(spot.language)}">
<#if page.previous??><a rel="prev" href="${spot.to(page.previous.address)}">&lsaquo; ${page.previous.title}</a></#if>
<#if page.next??><a rel="next" href="${spot.to(page.next.address)}">${page.next.title} &rsaquo;</a></#if>
</nav>
</#if>
</@layout.page>
