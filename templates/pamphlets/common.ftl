<#--
  The macros that all pamphlets share. p is the model of a guide in one language:
  guide         the guide
  title         of the PDF
  sections      all sections; body is the same without a last section of contacts, numbers is that section
  terms         that the sections use
  lang          the language's tag
  name          of the site
  jurisdiction  of the site; may be empty
  version       six digits that change with the text
  outdated      whether the translation lacks changes of the original, or nobody has confirmed it
  outdatedNotice  the key of the message that says which of both
  marks         the outdated sections by anchor; of a short text, the whole one has no anchor
  languageName  the name of a language
  address, qr   of the guide's page; missing while the site has no address
  logo          of the site, for covers; missing if it has none or hides it
  icon          of the topic; pattern is the name of the pattern of its covers
  bars          the anchors of the sections whose headings are black: what to do first, and the numbers
  calls         at most three contacts that the guide names, for the foot of each sheet
  unchecked     whether there are contacts that nobody has called yet
  t, date, day  as in pages
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

<#-- The drawn part of a cover. It shows only the icon of the topic. A face is left out where text needs its room. -->
<#macro face p class="face">
<div class="${class}" data-icon="${p.pattern}"><div class="badge" data-icon="${p.icon}"></div></div>
</#macro>

<#-- The footer of every page. It repeats what the text says, the numbers always in the same place. -->
<#macro foot p>
<div class="foot">
<@strip p/>
<p>${p.guide.title} · <span class="page"></span></p>
<p><#if p.address??>${p.address}<#else>${p.name}</#if></p>
</div>
</#macro>

<#-- The numbers to call, in one line. -->
<#macro strip p>
<#if p.calls?has_content><p class="strip"><span class="icon" data-white-icon="phone"></span><#list p.calls as contact><span class="strip-call"><strong>${contact.phone}</strong> ${contact.other?then(contact.name.in(p.guide.language), p.t("need." + contact.need))}</span><#sep> </#list></p></#if>
</#macro>

<#macro head p>
<#local heading = p.marks["_heading"]!>
<header>
<#if heading?has_content>
<div lang="${heading.language}">
<h1>${p.guide.title}</h1>
<p class="summary">${p.guide.meta.summary}</p>
</div>
<#else>
<h1>${p.guide.title}</h1>
<p class="summary">${p.guide.meta.summary}</p>
</#if>
<#if p.outdated><p class="notice">${p.t(p.outdatedNotice)}</p></#if>
</header>
</#macro>

<#macro text p sections>
<#list sections as section>
<#local state = p.marks[section.id]!>
<#local lang><#if state?has_content && state.fromOriginal> lang="${state.language}"</#if></#local>
<#if !section.introduction><h2<#if p.bars?seq_contains(section.id)> class="bar"</#if>${lang}>${section.title}</h2></#if>
<#if lang?has_content>
<@changed p state/>
<div${lang}>${section.html}</div>
<#else>
<#if state?has_content && state.state == "WITHDRAWN"><@changed p state/></#if>
${section.html}
</#if>
</#list>
</#macro>

<#-- The notice that a section is the original's, or that the original no longer has it. -->
<#macro changed p state>
<p class="notice">${p.t(state.notice(), p.date(state.confirmed), p.languageName(state.language))}</p>
</#macro>

<#-- The language of a card or zine, if it is the original's. -->
<#macro borrowed p><#if (p.marks[""]!)?has_content> lang="${p.marks[""].language}"</#if></#macro>

<#macro terms p>
<#if p.terms?has_content>
<h2>${p.t("guide.terms")}</h2>
<#list p.terms as term>
<p><strong>${term.term.in(p.guide.language)}</strong>: ${term.definition.in(p.guide.language)}</p>
</#list>
</#if>
</#macro>

<#-- The address, the dates and the legal review. -->
<#macro colophon p>
<div class="colophon" lang="${p.lang}">
<#if p.qr??><div class="code">${p.qr}</div></#if>
<div class="facts<#if p.qr??> beside</#if>">
<p><#if p.address??>${p.t("pamphlet.web", p.address)}<#else>${p.t("pamphlet.no-address")}</#if></p>
<p>${p.t("guide.reviewed", p.date(p.guide.meta.review.last))}. ${p.t("guide.next-review", p.date(p.guide.meta.review.next()))}. ${p.t("pamphlet.version", p.version)}.<#if p.jurisdiction?has_content> ${p.t("guide.jurisdiction", p.jurisdiction)}.</#if></p>
<p><#if p.guide.meta.review.legal??>${p.t("guide.legal.done", p.guide.meta.review.legal.by, p.date(p.guide.meta.review.legal.date))}.<#else>${p.t(p.guide.letter?then("letter.legal.pending", "guide.legal.pending"))}</#if></p>
</div>
</div>
</#macro>

<#-- The same in two lines, for the smallest formats. -->
<#macro brief p>
<div class="colophon" lang="${p.lang}">
<p><#if p.address??>${p.address}<#else>${p.t("pamphlet.no-address")}</#if></p>
<p>${p.t("pamphlet.brief", p.day(p.guide.meta.review.last), p.day(p.guide.meta.review.next()), p.version)}<#if p.jurisdiction?has_content> ${p.jurisdiction}.</#if> <#if p.guide.meta.review.legal??>${p.t("guide.legal.done", p.guide.meta.review.legal.by, p.day(p.guide.meta.review.legal.date))}.<#else>${p.t("pamphlet.legal.pending")}</#if><#if p.unchecked> ${p.t("pamphlet.unchecked")}</#if><#if (p.marks[""]!)?has_content> ${p.t("pamphlet.replaced", p.languageName(p.marks[""].language))}<#elseif p.outdated> ${p.t(p.outdatedNotice)}</#if></p>
</div>
</#macro>
