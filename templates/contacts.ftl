<#import "components/layout.ftl" as layout>
<#import "components/heading.ftl" as heading>
<#import "components/contact.ftl" as contacts>
<@layout.page title=t("page.contacts.title")>
<@heading.heading t("page.contacts.title") t("contacts.intro") + " " + t("call.stays")/>
<#list page.needs as need>
<section class="need" aria-labelledby="need-${need.key}">
<h2 id="need-${need.key}">${t("need." + need.key)}</h2>
<#list need.contacts as contact>
<@contacts.card contact/>
</#list>
</section>
<#else>
<p>${t("contacts.none")}</p>
</#list>
</@layout.page>
