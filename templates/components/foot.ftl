<#-- The end of every page: the pages that belong to no topic and, on paper, where it came from. -->
<#macro end>
<footer class="foot">
<nav aria-label="${t("nav.pages")}">
<ul>
<li><a href="${spot.to(fixed("home"))}">${t("nav.home")}</a></li>
<li><a href="${spot.to(fixed("contacts"))}">${t("page.contacts.title")}</a></li>
<li><a href="${spot.to(fixed("glossary"))}">${t("page.glossary.title")}</a></li>
<#if printed>
<li><a href="${spot.to(fixed("print"))}">${t("page.print.title")}</a></li>
</#if>
<li><a href="${spot.to(fixed("save"))}">${t("page.save.title")}</a></li>
<#list foot as entry>
<li><a href="${spot.to(entry.address)}"<#if entry.language != spot.language> lang="${entry.language}"</#if>>${entry.title}</a></li>
</#list>
</ul>
</nav>
<p class="on-paper unfold">${t("print.unfold")}</p>
<#if !site.addressReserved><p class="on-paper">${absolute(spot.address)}</p></#if>
</footer>
</#macro>
