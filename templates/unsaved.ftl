<#--
  What the worker shows offline for an address that is not saved; it puts links to what is saved into each
  empty list and shows the part around it. Served at any address, as 404.ftl is.
-->
<#import "components/layout.ftl" as layout>
<#import "components/door.ftl" as doors>
<#assign root = site.address.path>
<@layout.door title=t("unsaved.title") + " · " + site.name.in(spot.language) icon=root + pictures[site.icon].encoded() away=root + fixed("away").encoded()>
<#list site.languages as language>
<#assign own = words[language.tag]>
<@doors.door language=language title=own.sentence("unsaved.title") first=language?is_first>
<p>${own.sentence("unsaved.text")}</p>
<div data-saved="${language}" hidden>
<p>${own.sentence("unsaved.there")}</p>
<ul class="ways"></ul>
</div>
<#if page.help?has_content>
<ul class="help-numbers">
<#list page.help as contact>
<li><a class="help-number" href="tel:${contact.dial()}"><strong>${contact.phone}</strong> <span>${own.sentence("need." + contact.need)}</span></a></li>
</#list>
</ul>
</#if>
</@doors.door>
</#list>
</@layout.door>
