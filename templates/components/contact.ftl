<#import "icons.ftl" as icons>
<#-- A contact with all its fields. -->
<#macro card contact prefix="">
<article class="contact" id="${prefix}${contact.id}">
<h3>${contact.name.in(location.language)}</h3>
<#if contact.note.in(location.language)?has_content><p>${contact.note.in(location.language)}</p></#if>
<#if contact.hours?? || contact.languages?has_content>
<ul class="facts">
<#if contact.hours??><li>${t("contacts.hours", contact.hours.in(location.language))}</li></#if>
<#if contact.languages?has_content><li>${t("contacts.languages", contactButton.languageNames(contact.languages))}</li></#if>
</ul>
</#if>
<#if contact.phone?has_content><p><a class="call" href="tel:${contact.dial()}"><@icons.icon "phone"/><span class="call-who">${t("call.dial")} <span class="call-number">${contact.phone}</span></span></a></p></#if>
<ul class="ways">
<#if contact.whatsapp?has_content><li><#if contact.message()?has_content><a href="${contact.message()}" rel="noreferrer">${t("contacts.whatsapp", contact.whatsapp)}</a><#else>${t("contacts.whatsapp", contact.whatsapp)}</#if></li></#if>
<#if contact.email?has_content><li><a href="mailto:${contact.email}">${contact.email}</a></li></#if>
<#if contact.url?has_content><li><a href="${contact.url}" rel="noreferrer">${contact.url?replace("^https?://", "", "r")?remove_ending("/")}</a></li></#if>
</ul>
<details class="fold seen">
<summary>${t("contacts.seen", date(contact.seen.date))} <#if contact.called??>${t("contacts.called", date(contact.called))}<#else>${t("contacts.pending")}</#if><@icons.icon "fold"/></summary>
<p>${t("contacts.source", contact.seen.source)}</p>
</details>
</article>
</#macro>
