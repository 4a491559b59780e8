<#-- A button for each contact and, below them, what to know before calling. -->
<#macro buttons contacts>
<ul class="calls">
<#list contacts as contact>
<li>${calls.button(contact, spot.address, fixed("contacts"))}</li>
</#list>
</ul>
${calls.note(contacts)}
</#macro>

<#-- Everything that is known of a contact. -->
<#macro card contact>
<article class="contact" id="${contact.id}">
<h3>${contact.name.in(spot.language)}</h3>
<#if contact.note.in(spot.language)?has_content><p>${contact.note.in(spot.language)}</p></#if>
<#if contact.phone?has_content><p>${calls.button(contact, spot.address, fixed("contacts"))}</p></#if>
<ul class="facts">
<#if contact.whatsapp?has_content><li>${t("contacts.whatsapp", contact.whatsapp)}</li></#if>
<#if contact.email?has_content><li><a href="mailto:${contact.email}">${contact.email}</a></li></#if>
<#if contact.url?has_content><li><a href="${contact.url}" rel="noreferrer">${contact.url}</a></li></#if>
<#if contact.hours??><li>${t("contacts.hours", contact.hours.in(spot.language))}</li></#if>
<#if contact.languages?has_content><li>${t("contacts.languages", calls.tongues(contact.languages))}</li></#if>
<li>${t("contacts.seen", contact.seen.source, date(contact.seen.date))} <#if contact.called??>${t("contacts.called", date(contact.called))}<#else>${t("contacts.pending")}</#if></li>
</ul>
</article>
</#macro>
