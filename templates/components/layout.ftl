<#import "html-head.ftl" as htmlHead>
<#import "icons.ftl" as icons>
<#import "site-header.ftl" as siteHeader>
<#import "site-footer.ftl" as siteFooter>
<#import "exit.ftl" as exits>
<#--
  The layout of every page of a language: head, header, main, footer.
  title    the page's title
  summary  one sentence for search engines; may be empty
  columns  the class of main that makes columns on a wide screen; may be empty
  lang     of title and summary, where it is not the page's
-->
<#macro page title summary="" columns="" lang="">
<!DOCTYPE html>
<html${langOf(location.language, "html")} <@exits.attributes location.to(fixed("away"))/>>
<@htmlHead.head title=(title + " · " + site.name.in(location.language)) icon=location.to(siteIcons[site.icon]) summary=summary lang=lang/>
<body>
<@exits.link/>
${sprite}
<a class="skip" href="#_page-text">${t("skip")}</a>
<@siteHeader.header/>
<main id="_page-text" tabindex="-1"<#if columns?has_content> class="${columns}"</#if>>
<#nested>
</main>
<@siteFooter.footer/>
<p id="_note" role="status" hidden></p>
<script src="${location.root()}js/page.js" defer data-root="${location.root()}" data-manifest="manifest-${location.language}.webmanifest"></script>
</body>
</html>
</#macro>

<#--
  The layout of a page for readers of any language, without header and footer.
  title  the page's title
  icon   the URL of the site's icon
  away   the URL of the page that quick exit shows offline
-->
<#macro chooser title icon away>
<!DOCTYPE html>
<html${langOf(location.language, "html")} <@exits.attributes away/>>
<@htmlHead.head title=title icon=icon/>
<body>
<@exits.link/>
${sprite}
<main class="chooser">
<#if site.looks().hasLogo()><p><img class="logo" src="${location.to(siteIcons[site.looks().logo()])}" alt=""></p><#else><p class="chooser-icon"><@icons.icon "mark"/></p></#if>
<#nested>
</main>
</body>
</html>
</#macro>

<#--
  The layout of a standalone file, which loads nothing.
  title   its title
  search  the search script with its index; may be empty
  lang    of the title, where it is not the page's
-->
<#macro standalone title search="" lang="">
<!DOCTYPE html>
<html${langOf(location.language, "html")} <@exits.attributes/>>
<@htmlHead.standalone title lang/>
<body>
<@exits.link/>
${sprite}
<main id="_page-text">
<#nested>
</main>
<#if !site.addressReserved><footer class="site-footer"><p>${absolute(fixed("home"))}</p></footer></#if>
<#if search?has_content><script>${search}</script></#if>
</body>
</html>
</#macro>
