<#import "icons.ftl" as icons>
<#--
  The frame of every page: head, bar with the way back and the languages, the page's own text, foot.
  title    the page's title
  summary  one sentence for search engines; may be empty
-->
<#macro page title summary="">
<!DOCTYPE html>
<html lang="${spot.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${site.name.in(spot.language)}</title>
<#if summary?has_content><meta name="description" content="${summary}"></#if>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<#if spot.listed>
<link rel="canonical" href="${absolute(spot.address)}">
<#list spot.alternates(site) as alternate>
<link rel="alternate" hreflang="${alternate.hreflang}" href="${absolute(alternate.address)}">
</#list>
<#else>
<meta name="robots" content="noindex">
</#if>
<style>${css}</style>
</head>
<body>
<@icons.sprite/>
<a class="skip" href="#page-text">${t("skip")}</a>
<header class="bar">
<a class="bar-home" href="${spot.to(fixed("home"))}">${site.name.in(spot.language)}</a>
<@languages/>
</header>
<main id="page-text">
<#nested>
</main>
<footer class="foot">
<nav aria-label="${t("nav.pages")}">
<ul>
<li><a href="${spot.to(fixed("home"))}">${t("nav.home")}</a></li>
<li><a href="${spot.to(fixed("contacts"))}">${t("page.contacts.title")}</a></li>
<li><a href="${spot.to(fixed("glossary"))}">${t("page.glossary.title")}</a></li>
<#list foot as entry>
<li><a href="${spot.to(entry.address)}"<#if entry.language != spot.language> lang="${entry.language}"</#if>>${entry.title}</a></li>
</#list>
</ul>
</nav>
</footer>
</body>
</html>
</#macro>

<#-- The same page in the other languages. -->
<#macro languages>
<#if spot.others?has_content>
<nav class="languages" aria-label="${t("nav.languages")}">
<ul>
<#list spot.others as other>
<li><a href="${spot.to(other.address)}" lang="${other.language}" hreflang="${other.language}">${words[other.language.tag].sentence("language.name")}</a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>
