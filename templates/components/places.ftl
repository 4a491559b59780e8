<#import "icons.ftl" as icons>
<#import "help.ftl" as help>
<#--
  Links to the lists of contacts by place.
  places  the lists
  inside  whether the page of contacts is in this file
-->
<#macro links places inside=false>
<#if places?has_content>
<nav class="places" aria-label="${t("contacts.where")}">
<ul class="jumps">
<#list places as place>
<li><a href="<#if inside>#${fixed("contacts").encoded()}%23<#else>${location.to(fixed("contacts"))}#</#if>${place.anchor}"><@name place/></a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>

<#macro name place><#if place.place??>${t("contacts.in", place.place.in(location.language))}<#elseif place.night>${t("contacts.night")}<#else>${t("contacts.everywhere")}</#if></#macro>

<#--
  The lists of contacts by place: each is shown only at its own address.
  prefix  of the anchors, if the page of contacts is in a file with other pages
-->
<#macro lists places prefix="">
<#local to = "#" + prefix?replace("#", "%23")>
<#list places as place>
<section class="place" id="${prefix}${place.anchor}">
<h2><@name place/></h2>
<#if place.urgent?has_content>
<div class="help" role="group" aria-label="${t("question.numbers")}">
<@help.numbers place.urgent/>
</div>
</#if>
<ul class="calls">
<#list place.contacts as contact>
<#local who = contact.name.in(location.language)>
<li><a class="call<#if !contact.phone?has_content> more</#if>" href="<#if contact.phone?has_content>tel:${contact.dial()}<#else>${to}${contact.id}</#if>"><@icons.icon contact.phone?has_content?then("phone", "person")/><span class="call-who">${who}<#if !who?contains(contact.phone)> <span class="call-number">${contact.phone}</span></#if></span></a></li>
</#list>
</ul>
<p><a href="${prefix?has_content?then("#" + fixed("contacts").encoded(), "#_page-text")}">${t("contacts.all")}</a></p>
</section>
</#list>
</#macro>
