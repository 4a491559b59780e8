<#--
  What all pamphlets have in common. In these macros p is what is known of a guide in one language:
  guide, title (of the document), sections (body and numbers: the same up to whom to call, and that), terms, lang, name, jurisdiction, version, behind, address and qr (neither while
  the site has none), unchecked, t, date.
-->
<#macro document p>
<!DOCTYPE html>
<html lang="${p.lang}">
<head>
<meta charset="utf-8">
<title>${p.title}</title>
<meta name="description" content="${p.guide.meta.summary}">
<style>${css}</style>
</head>
<body>
<#nested>
</body>
</html>
</#macro>

<#-- Stands at the foot of every page: nothing that the text does not say. -->
<#macro foot p>
<div class="foot">
<p>${p.guide.title} · <span class="page"></span></p>
<p><#if p.address??>${p.address}<#else>${p.name}</#if></p>
</div>
</#macro>

<#macro head p>
<header>
<h1>${p.guide.title}</h1>
<p class="summary">${p.guide.meta.summary}</p>
<#if p.behind><p class="notice">${p.t("pamphlet.behind")}</p></#if>
</header>
</#macro>

<#macro text sections>
<#list sections as section>
<#if !section.introduction><h2>${section.title}</h2></#if>
${section.html}
</#list>
</#macro>

<#macro terms p>
<#if p.terms?has_content>
<h2>${p.t("guide.terms")}</h2>
<#list p.terms as term>
<p><strong>${term.term.in(p.guide.language)}</strong>: ${term.definition.in(p.guide.language)}</p>
</#list>
</#if>
</#macro>

<#-- Where it comes from, how old it is, who has read it. -->
<#macro colophon p>
<div class="colophon" lang="${p.lang}">
<#if p.qr??><div class="code">${p.qr}</div></#if>
<div class="facts<#if p.qr??> beside</#if>">
<p><#if p.address??>${p.t("pamphlet.web", p.address)}<#else>${p.t("pamphlet.no-address")}</#if></p>
<p>${p.t("guide.reviewed", p.date(p.guide.meta.reviewed))}. ${p.t("guide.next-review", p.date(p.guide.meta.nextReview()))}. ${p.t("pamphlet.version", p.version)}.<#if p.jurisdiction?has_content> ${p.t("guide.jurisdiction", p.jurisdiction)}.</#if></p>
<p><#if p.guide.meta.legalReview??>${p.t("guide.legal.done", p.guide.meta.legalReview.by, p.date(p.guide.meta.legalReview.date))}.<#else>${p.t("guide.legal.pending")}</#if></p>
</div>
</div>
</#macro>

<#-- The same in two lines, for the smallest paper. -->
<#macro brief p>
<div class="colophon" lang="${p.lang}">
<p><#if p.address??>${p.address}<#else>${p.t("pamphlet.no-address")}</#if></p>
<p>${p.t("pamphlet.brief", p.day(p.guide.meta.reviewed), p.day(p.guide.meta.nextReview()), p.version)}<#if p.jurisdiction?has_content> ${p.jurisdiction}.</#if> <#if p.guide.meta.legalReview??>${p.t("guide.legal.done", p.guide.meta.legalReview.by, p.day(p.guide.meta.legalReview.date))}.<#else>${p.t("pamphlet.legal.pending")}</#if><#if p.unchecked> ${p.t("pamphlet.unchecked")}</#if><#if p.behind> ${p.t("pamphlet.behind")}</#if></p>
</div>
</#macro>
