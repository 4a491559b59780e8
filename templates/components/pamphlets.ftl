<#--
  The pamphlets of a guide, and a link to how they are printed and folded.
  numbered  each a pamphlet with its number
-->
<#macro links numbered>
<#if numbered?has_content>
<section class="pamphlets" aria-labelledby="_pamphlets">
<h2 id="_pamphlets">${t("page.print.title")}</h2>
<@list numbered/>
<p><a href="${location.to(fixed("print"))}">${t("print.how")}</a></p>
</section>
</#if>
</#macro>

<#-- Pictures of the first sides, loaded when they are asked for or, on a wide screen, when they are near. -->
<#macro pictures numbered>
<details class="peek">
<summary>${t("print.look")}</summary>
<#list numbered as each><img src="${location.to(each.pamphlet.picture())}" alt="" loading="lazy" height="112"></#list>
</details>
</#macro>

<#-- A file is saved under a neutral name. -->
<#macro list numbered>
<ul class="pamphlet-list">
<#list numbered as each>
<#local pamphlet = each.pamphlet>
<li><a href="${location.to(pamphlet.address())}" download="${t("file.pamphlet", each.number)}" type="application/pdf">${t("format." + pamphlet.format.key())}</a> <span class="small">${t("print.size", pamphlet.pages, pamphlet.kilobytes())}</span></li>
</#list>
</ul>
</#macro>
