<#--
  What the worker shows offline for an address that is not saved. For each language of which something is
  saved, it shows the part with the language's tag and puts links to what is saved into its list. Served at
  any address, as 404.ftl is.
-->
<#import "components/layout.ftl" as layout>
<#import "components/chooser-panel.ftl" as chooserPanel>
<#assign root = site.address.path>
<#macro list language>
<div data-saved="${language}" class="takes" hidden>
<h2>${t("unsaved.there")}<#if language != spot.language> <span lang="${language}">${words[language.tag].sentence("language.name")}</span></#if></h2>
<ul class="ways"<#if language != spot.language> lang="${language}"</#if>></ul>
</div>
</#macro>
<@layout.door title=t("unsaved.title") + " · " + site.name.in(spot.language) icon=root + pictures[site.icon].encoded() away=root + fixed("away").encoded()>
<@chooserPanel.door language=spot.language title=t("unsaved.title") first=true>
<p>${t("unsaved.text")}</p>
<#if page.help?has_content>
<ul class="help-numbers">
<#list page.help as contact>
<li><a class="help-number" href="tel:${contact.dial()}"><strong>${contact.phone}</strong> <span>${t("need." + contact.need)}</span></a></li>
</#list>
</ul>
</#if>
<@list spot.language/>
<#list site.languages?filter(l -> l != spot.language) as other>
<@list other/>
</#list>
</@chooserPanel.door>
</@layout.door>
