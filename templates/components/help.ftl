<#import "icons.ftl" as icons>
<#-- Whom to call now: the numbers that matter most, two by two, one tap each. -->
<#macro strip contacts inside=false>
<section class="help" aria-labelledby="_help">
<h2 id="_help">${t("home.help")}</h2>
<ul class="help-numbers">
<#list contacts as contact>
<li><a class="help-number" href="tel:${contact.dial()}"><strong>${contact.phone}</strong> <span>${t("need." + contact.need)}</span></a></li>
</#list>
</ul>
<p class="help-more"><a href="<#if inside>#${fixed("contacts").encoded()}<#else>${spot.to(fixed("contacts"))}</#if>">${t("home.more")}<@icons.icon "forward"/></a></p>
${calls.note(contacts)}
</section>
</#macro>
