<#--
  The page that the service worker shows offline for an address that is not saved. For each language with
  saved pages, the worker shows the part with the language's tag and adds links to its list. Like 404.ftl it
  is served at any address.
-->
<#import "components/layout.ftl" as layout>
<#import "components/chooser-panel.ftl" as chooserPanel>
<#import "components/help.ftl" as help>
<#assign root = site.address.path>
<#macro list language>
<div data-saved="${language}" class="takes" hidden>
<h2>${t("unsaved.there")}<#if language != location.language> <span${langOf(language)}>${functions[language.tag].message("language.name")}</span></#if></h2>
<ul class="ways"<#if language != location.language>${langOf(language)}</#if>></ul>
</div>
</#macro>
<@layout.chooser title=t("unsaved.title") + " · " + site.name.in(location.language) icon=root + siteIcons[site.icon].encoded() away=root + fixed("away").encoded()>
<@chooserPanel.panel language=location.language title=t("unsaved.title") first=true>
<p>${t("unsaved.text")}</p>
<#if page.help?has_content>
<@help.numbers page.help/>
</#if>
<@list location.language/>
<#list site.languages?filter(l -> l != location.language) as other>
<@list other/>
</#list>
</@chooserPanel.panel>
</@layout.chooser>
