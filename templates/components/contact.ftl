<#import "icons.ftl" as icons>

<#-- A number that one tap dials: who answers, and the number itself. -->
<#macro button contact>
<a class="call" href="tel:${contact.phone?replace("[^0-9+*#]", "", "r")}"><@icons.icon "phone"/><span class="call-number">${contact.phone}</span> <span class="call-name">${contact.name.in(spot.language)}</span></a>
</#macro>

<#-- Everything that is known of a contact. -->
<#macro card contact>
<article class="contact" id="${contact.id}">
<h3>${contact.name.in(spot.language)}</h3>
<#if contact.note.in(spot.language)?has_content><p>${contact.note.in(spot.language)}</p></#if>
<#if contact.phone?has_content><p><a class="call" href="tel:${contact.phone?replace("[^0-9+*#]", "", "r")}"><@icons.icon "phone"/><span class="call-number">${t("contacts.call", contact.phone)}</span></a></p></#if>
<ul class="facts">
<#if contact.whatsapp?has_content><li>${t("contacts.whatsapp", contact.whatsapp)}</li></#if>
<#if contact.email?has_content><li><a href="mailto:${contact.email}">${contact.email}</a></li></#if>
<#if contact.url?has_content><li><a href="${contact.url}" rel="noreferrer">${contact.url}</a></li></#if>
<#if contact.hours??><li>${t("contacts.hours", contact.hours.in(spot.language))}</li></#if>
<#if contact.languages?has_content><li>${t("contacts.languages", tongues(contact.languages))}</li></#if>
<li>${t("contacts.seen", contact.seen.source, date(contact.seen.date))} <#if contact.called??>${t("contacts.called", date(contact.called))}<#else>${t("contacts.pending")}</#if></li>
</ul>
</article>
</#macro>

<#function tongues tags>
<#return tags?map(tag -> t("tongue." + tag))?join(", ")>
</#function>
