<#-- The footer of every page: links to the pages of no topic and, in print, the address. -->
<#macro footer>
<footer class="site-footer">
<nav aria-label="${t("nav.pages")}">
<ul>
<li><a href="${location.to(fixed("home"))}">${t("nav.home")}</a></li>
<li><a href="${location.to(fixed("contacts"))}">${t("page.contacts.title")}</a></li>
<li><a href="${location.to(fixed("glossary"))}">${t("page.glossary.title")}</a></li>
<#if hasPamphlets>
<li><a href="${location.to(fixed("print"))}">${t("page.print.title")}</a></li>
</#if>
<li><a href="${location.to(fixed("save"))}">${t("page.save.title")}</a></li>
<#list infoPages as entry>
<li><a href="${location.to(entry.address)}"<#if entry.language != location.language>${langOf(entry.language)}</#if>>${entry.title}</a></li>
</#list>
</ul>
</nav>
<p class="on-paper unfold">${t("print.unfold")}</p>
<#if !site.addressReserved><p class="on-paper">${absolute(location.address)}</p></#if>
</footer>
</#macro>
