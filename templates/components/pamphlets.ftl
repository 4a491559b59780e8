<#-- A guide's files for the printer, and the way to how they are printed and folded. -->
<#macro links pamphlets>
<#if pamphlets?has_content>
<section class="pamphlets" aria-labelledby="_pamphlets">
<h2 id="_pamphlets">${t("page.print.title")}</h2>
<@list pamphlets/>
<p><a href="${spot.to(fixed("print"))}">${t("print.how")}</a></p>
</section>
</#if>
</#macro>

<#macro list pamphlets>
<ul class="pamphlet-list">
<#list pamphlets as pamphlet>
<li><a href="${spot.to(pamphlet.file.address())}" type="application/pdf">${t("format." + pamphlet.format.key())}</a> ${t("print.size", pamphlet.pages, pamphlet.kilobytes())}</li>
</#list>
</ul>
</#macro>
