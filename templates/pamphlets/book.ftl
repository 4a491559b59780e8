<#import "common.ftl" as common>
<#--
  All guides of a language in one booklet.
  parts         the topics, each with its title, its icon and the models of its guides (see common.ftl)
  terms         of the glossary
  contacts      those with a number; unchecked if nobody has called one of them
  lang          the language's tag; language is the language
  name          of the site; jurisdiction may be empty
  address, qr   of the home page; missing while the site has no address
  logo          of the site, for the cover; missing if it has none or hides it
  version       six digits that change with the text
-->
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${name}</title>
<meta name="description" content="${name}">
<style>${css}</style>
</head>
<body>
<div class="foot"><p>${name} · <span class="page"></span></p></div>
<div class="cover">
<div class="plate" data-icon="pattern-4"><div class="badge" data-icon="mark"></div></div>
<h1>${name}</h1>
<#if jurisdiction?has_content><p class="summary">${jurisdiction}</p></#if>
<#if logo??>${logo}</#if>
</div>
<div class="contents">
<h2 class="bar">${t("book.contents")}</h2>
<#list parts as part>
<h3><span class="icon" data-icon="${part.icon}"></span>${part.title}</h3>
<#list part.guides as p>
<p class="entry"><span class="to" data-to="#guide-${p.guide.id}"></span> ${p.guide.title}</p>
</#list>
</#list>
<p class="entry more"><span class="to" data-to="#words"></span> ${t("book.words")}</p>
<p class="entry"><span class="to" data-to="#contacts"></span> ${t("book.contacts")}</p>
</div>
<#list parts as part>
<#list part.guides as p>
<div class="guide" id="guide-${p.guide.id}">
<p class="topic"><span class="icon" data-icon="${part.icon}"></span>${part.title}</p>
<@common.head p/>
<@common.text p p.sections/>
<p class="dates">${t("guide.reviewed", date(p.guide.meta.review.last))}. ${t("guide.next-review", date(p.guide.meta.review.next()))}. <#if p.guide.meta.review.legal??>${t("guide.legal.done", p.guide.meta.review.legal.by, date(p.guide.meta.review.legal.date))}.<#else>${t("guide.legal.pending")}</#if></p>
</div>
</#list>
</#list>
<div class="guide" id="words">
<h2 class="bar">${t("book.words")}</h2>
<#list terms as term>
<p><strong>${term.term.in(language)}</strong>: ${term.definition.in(language)}</p>
</#list>
</div>
<div class="back" id="contacts">
<h2 class="bar">${t("book.contacts")}</h2>
<#list contacts as contact>
<p class="contact"><strong class="phone">${contact.phone}</strong> ${contact.name.in(language)}</p>
</#list>
<div class="colophon">
<#if qr??><div class="code">${qr}</div></#if>
<div class="facts<#if qr??> beside</#if>">
<p><#if address??>${t("pamphlet.web", address)}<#else>${t("pamphlet.no-address")}</#if></p>
<p>${t("pamphlet.version", version)}.<#if jurisdiction?has_content> ${t("guide.jurisdiction", jurisdiction)}.</#if><#if unchecked> ${t("pamphlet.unchecked")}</#if></p>
</div>
</div>
</div>
</body>
</html>
