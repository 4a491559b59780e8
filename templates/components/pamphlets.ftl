<#-- A guide's files for the printer, and the way to how they are printed and folded. -->
<#macro links sheets>
<#if sheets?has_content>
<section class="pamphlets" aria-labelledby="_pamphlets">
<h2 id="_pamphlets">${t("page.print.title")}</h2>
<@list sheets/>
<p><a href="${spot.to(fixed("print"))}">${t("print.how")}</a></p>
</section>
</#if>
</#macro>

<#-- A file is saved under a name that tells a stranger nothing. -->
<#macro list sheets>
<ul class="pamphlet-list">
<#list sheets as sheet>
<#local pamphlet = sheet.pamphlet>
<li><a href="${spot.to(pamphlet.address())}" download="${t("file.sheet", sheet.number)}" type="application/pdf">${t("format." + pamphlet.format.key())}</a> ${t("print.size", pamphlet.pages, pamphlet.kilobytes())}</li>
</#list>
</ul>
</#macro>
