<#import "components/layout.ftl" as layout>
<#assign guide = page.guide meta = guide.meta>
<#assign foreign><#if !page.translated> lang="${guide.language}"</#if></#assign>
<@layout.page title=meta.title summary=meta.summary>
<p class="trail"><a href="${spot.to(page.list)}">&lsaquo; ${page.topic.title.in(spot.language)}</a></p>
<article class="guide">
<header${foreign}>
<h1>${meta.title}</h1>
<p class="summary">${meta.summary}</p>
</header>
<#if !page.translated><p class="notice">${t("guide.fallback")}</p></#if>
<p class="notice"><#if meta.legalReview??>${t("guide.legal.done", meta.legalReview.by, date(meta.legalReview.date))}<#else>${t("guide.legal.pending")}</#if></p>
<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${t("guide.contents")}</h2>
<ol${foreign}>
<#list guide.sections?filter(s -> !s.introduction) as section>
<li><a href="#${section.id}">${section.title}</a></li>
</#list>
</ol>
</nav>
<#list guide.sections as section>
<#if section.introduction>
<div class="introduction"${foreign}>${section.html}</div>
<#else>
<section id="${section.id}" class="section">
<div class="heading">
<h2${foreign}>${section.title}</h2>
<@elsewhere section.id/>
</div>
<div${foreign}>
${section.html}</div>
</section>
</#if>
</#list>
<footer class="about">
<h2>${t("guide.sources")}</h2>
<ul>
<#list meta.sources as source>
<li><span${foreign}><#if source.url??><a href="${source.url}" rel="noreferrer">${source.norm}</a><#else>${source.norm}</#if></span>, ${t("guide.sources.consulted", date(source.consulted))}</li>
</#list>
</ul>
<h2>${t("guide.dates")}</h2>
<ul>
<li>${t("guide.reviewed", date(meta.reviewed))}</li>
<li>${t("guide.next-review", date(meta.nextReview()))}</li>
<#if meta.overdueBecause?has_content><li${foreign}>${t("guide.overdue", meta.overdueBecause)}</li></#if>
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

<#-- The way to the same section in the other languages, without script. -->
<#macro elsewhere id>
<#list spot.others as other>
<#if other.has(id)>
<a class="elsewhere" href="${spot.to(other.address)}#${id}" hreflang="${other.language}" lang="${other.language}" aria-label="${words[other.language.tag].sentence("guide.other-section")}">${words[other.language.tag].sentence("language.name")}</a>
</#if>
</#list>
</#macro>
