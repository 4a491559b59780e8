<#import "components/layout.ftl" as layout>
<#import "components/contact.ftl" as contacts>
<@layout.page title=t("page.contacts.title")>
<h1>${t("page.contacts.title")}</h1>
<p class="summary">${t("contacts.intro")} ${t("call.stays")}</p>
<#list page.needs as need>
<section aria-labelledby="need-${need.key}">
<h2 id="need-${need.key}">${t("need." + need.key)}</h2>
<#list need.contacts as contact>
<@contacts.card contact/>
</#list>
</section>
<#else>
<p>${t("contacts.none")}</p>
</#list>
</@layout.page>
