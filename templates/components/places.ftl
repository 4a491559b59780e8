<#--
  Links to the lists of contacts by place.
  places  the lists
  inside  whether the page of contacts is in this file
-->
<#macro links places inside=false>
<#if places?has_content>
<nav class="places" aria-label="${t("contacts.where")}">
<ul>
<#list places as place>
<li><a href="<#if inside>#${fixed("contacts").encoded()}%23<#else>${location.to(fixed("contacts"))}#</#if>${place.anchor}"><@name place/></a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>

<#macro name place><#if place.place??>${t("contacts.in", place.place.in(location.language))}<#elseif place.night>${t("contacts.night")}<#else>${t("contacts.everywhere")}</#if></#macro>

<#-- The lists of contacts by place: each is shown only at its own address. -->
<#macro lists places prefix="">
<#list places as place>
<section class="place" id="${prefix}${place.anchor}">
<h2><@name place/></h2>
<ul class="calls">
<#list place.contacts as contact>
<li>${contactButton.button(contact, location.address, (prefix?has_content)?then(location.address, fixed("contacts")))}</li>
</#list>
</ul>
<p><a href="<#if prefix?has_content>#${fixed("contacts").encoded()}<#else>#_page-text</#if>">${t("contacts.all")}</a></p>
</section>
</#list>
</#macro>
