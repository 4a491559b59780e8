<#import "components/layout.ftl" as layout>
<#import "components/contact.ftl" as contacts>
<@layout.page title=t("page.home.title")>
<h1>${site.name.in(spot.language)}</h1>
<#if page.help?has_content>
<section class="help" aria-labelledby="help">
<h2 id="help">${t("home.help")}</h2>
<@contacts.buttons page.help/>
<p class="small"><a href="${spot.to(fixed("contacts"))}">${t("home.more")}</a></p>
</section>
</#if>
<h2>${t("home.topics")}</h2>
<ul class="cards">
<#list page.topics as list>
<li><a class="card" href="${spot.to(list.spot.address)}"><strong>${list.topic.title.in(spot.language)}</strong>
<span>${list.topic.summary.in(spot.language)}</span></a></li>
</#list>
</ul>
</@layout.page>
