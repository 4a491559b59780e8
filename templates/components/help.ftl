<#import "icons.ftl" as icons>
<#--
  A list of phone numbers, one tap each.
  contacts  with a number each
  language  of the page's part that holds the list
-->
<#macro numbers contacts language=location.language>
<ul class="help-numbers<#if contacts?filter(c -> c.phone?length gt 9)?has_content> long</#if>">
<#list contacts as contact>
<li><a class="help-number" href="tel:${contact.dial()}"><strong>${contact.phone}</strong> <span>${contact.other?then(contact.name.in(language), functions[language.tag].message("need." + contact.need))}</span></a></li>
</#list>
</ul>
</#macro>

<#--
  The most urgent contacts.
  inside  whether the page of contacts is in the same file
-->
<#macro strip contacts inside=false>
<section class="help" aria-labelledby="_help">
<h2 id="_help">${t("home.help")}</h2>
<@numbers contacts/>
<p class="help-more"><a href="<#if inside>#${fixed("contacts").encoded()}<#else>${location.to(fixed("contacts"))}</#if>">${t("home.more")}<@icons.icon "forward"/></a></p>
${contactButton.note(contacts)}
</section>
</#macro>
