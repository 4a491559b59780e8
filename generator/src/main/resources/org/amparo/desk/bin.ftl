<#import "layout.ftl" as layout>
<@layout.page title=t("bin.title")>
<h1>${t("bin.title")}</h1>
<#if refused??><p class="refused" role="alert">${refused}</p></#if>
<#if done><p class="good" role="status">${t("bin.done")}</p></#if>
<#if restored><p class="good" role="status">${t("bin.restored")} <a href="/${ui}/">${t("menu.start")}</a></p></#if>
<#if deleted?size == 0>
<p>${t("bin.none")}</p>
<#else>
<p>${t("bin.help")}</p>
<ul class="items">
<#list deleted as one>
<li class="item"><div class="what"><strong>${one.titles()?join(" / ")}</strong>
<p class="small">${t("bin.day", one.day())}</p></div>
<form method="post"><@layout.key/><input type="hidden" name="name" value="${one.name()}"><button class="quiet" aria-label="${t("bin.back.of", one.titles()?join(" / "))}">${t("bin.back")}</button></form></li>
</#list>
</ul>
</#if>
</@layout.page>
