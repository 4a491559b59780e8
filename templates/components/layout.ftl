<#import "html-head.ftl" as htmlHead>
<#import "icons.ftl" as icons>
<#import "site-header.ftl" as siteHeader>
<#import "foot.ftl" as foot>
<#import "exit.ftl" as exits>
<#--
  The frame of every page of a language: head, bar, the page's own text, foot.
  title    the page's title
  summary  one sentence for search engines; may be empty
  columns  the class that sets its columns on a wide screen; empty where its text does
  lang     of title and summary, where it is not the page's
-->
<#macro page title summary="" columns="" lang="">
<!DOCTYPE html>
<html lang="${spot.language}" <@exits.facts spot.to(fixed("away"))/>>
<@htmlHead.head title=(title + " · " + site.name.in(spot.language)) icon=spot.to(pictures[site.icon]) summary=summary lang=lang/>
<body>
<@exits.bar/>
${sprite}
<a class="skip" href="#_page-text">${t("skip")}</a>
<@siteHeader.bar/>
<main id="_page-text" tabindex="-1"<#if columns?has_content> class="${columns}"</#if>>
<#nested>
</main>
<@foot.end/>
<p id="_note" role="status" hidden></p>
<script src="${spot.root()}js/page.js" defer data-root="${spot.root()}" data-manifest="manifest-${spot.language}.webmanifest"></script>
</body>
</html>
</#macro>

<#--
  The frame of a page for readers of any language, of whom nothing is known yet: no bar, no foot.
  title  the page's title
  icon   the way to the site's icon
  away   the way to the page that quick exit shows without a connection
-->
<#macro door title icon away>
<!DOCTYPE html>
<html lang="${spot.language}" <@exits.facts away/>>
<@htmlHead.head title=title icon=icon/>
<body>
<@exits.bar/>
${sprite}
<main class="door">
<p class="door-mark"><@icons.icon "mark"/></p>
<#nested>
</main>
</body>
</html>
</#macro>

<#--
  The frame of a file that stands alone: it holds all that it needs and asks nobody for anything.
  title   its title
  search  the script of a search inside; may be empty
  lang    of the title, where it is not the page's
-->
<#macro lone title search="" lang="">
<!DOCTYPE html>
<html lang="${spot.language}" <@exits.facts/>>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${lonePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title<#if lang?has_content && !site.hasNeutralTitles()> lang="${lang}"</#if>>${site.hasNeutralTitles()?then(site.name.in(spot.language), title)}</title>
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<style>${css}</style>
<script>${exit}</script>
</head>
<body>
<@exits.bar/>
${sprite}
<main id="_page-text">
<#nested>
</main>
<#if !site.addressReserved><footer class="foot"><p>${absolute(fixed("home"))}</p></footer></#if>
<#if search?has_content><script>${search}</script></#if>
</body>
</html>
</#macro>
