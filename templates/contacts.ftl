<#import "components/layout.ftl" as layout>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/contents.ftl" as contents>
<#import "components/contact.ftl" as contacts>
<#import "components/places.ftl" as places>
<@layout.page title=t("page.contacts.title") columns="columns">
<@pageTitle.heading t("page.contacts.title") t("contacts.intro") + " " + t("call.stays")/>
<@contents.contents t("contents.page") page.needs?map(n -> {"id": "_need-" + n.key, "title": t("need." + n.key)})/>
<@places.links page.places/>
<@places.lists page.places/>
<#list page.needs as need>
<section class="need" aria-labelledby="_need-${need.key}">
<h2 id="_need-${need.key}">${t("need." + need.key)}</h2>
<#list need.contacts as contact>
<@contacts.card contact/>
</#list>
</section>
<#else>
<p>${t("contacts.none")}</p>
</#list>
</@layout.page>
