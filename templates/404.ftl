<#-- Served at any address, so its links do not depend on where it stands. -->
<#import "components/layout.ftl" as layout>
<#import "components/chooser-panel.ftl" as chooserPanel>
<#assign root = site.address.path>
<@layout.door title=t("notfound.title") + " · " + site.name.in(spot.language) icon=root + pictures[site.icon].encoded() away=root + fixed("away").encoded()>
<#list site.languages as language>
<#assign own = words[language.tag]>
<@chooserPanel.door language=language title=own.sentence("notfound.title") first=language?is_first>
<p>${own.sentence("notfound.text")}</p>
<@chooserPanel.enter language root + own.address("home") own.sentence("notfound.home")/>
<#if page.help?has_content>
<ul class="help-numbers">
<#list page.help as contact>
<li><a class="help-number" href="tel:${contact.dial()}"><strong>${contact.phone}</strong> <span>${own.sentence("need." + contact.need)}</span></a></li>
</#list>
</ul>
</#if>
<p><a class="door-help" href="${root}${own.address("contacts")}" hreflang="${language}">${own.sentence("page.contacts.title")}</a></p>
</@chooserPanel.door>
</#list>
</@layout.door>
