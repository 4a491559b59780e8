<#-- Served at any address, so its links are absolute paths. -->
<#import "components/layout.ftl" as layout>
<#import "components/chooser-panel.ftl" as chooserPanel>
<#import "components/help.ftl" as help>
<#assign root = site.address.path>
<@layout.chooser title=t("notfound.title") + " · " + site.name.in(location.language) icon=root + siteIcons[site.icon].encoded() away=root + fixed("away").encoded()>
<#list site.languages as language>
<#assign own = functions[language.tag]>
<@chooserPanel.panel language=language title=own.message("notfound.title") first=language?is_first>
<p>${own.message("notfound.text")}</p>
<@chooserPanel.link language root + own.address("home") own.message("notfound.home")/>
<#if page.help?has_content>
<@help.numbers page.help language/>
</#if>
<p><a class="chooser-help" href="${root}${own.address("contacts")}" hreflang="${language}">${own.message("page.contacts.title")}</a></p>
</@chooserPanel.panel>
</#list>
</@layout.chooser>
