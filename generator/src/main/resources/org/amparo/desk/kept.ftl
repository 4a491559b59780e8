<#import "layout.ftl" as layout>
<@layout.page title=t("kept.title")>
<h1>${t("kept.title")}</h1>
<p class="refused" role="alert">${refused}</p>
<#if written?size != 0>
<p>${t("kept.help")}</p>
<#list written as name, text>
<p><label for="kept-${name?index}">${name}</label> <textarea id="kept-${name?index}" rows="${(text?length > 80)?then(12, 2)}" readonly>${"\n" + text}</textarea></p>
</#list>
</#if>
<p><a class="button" href="/${ui}/">${t("menu.start")}</a></p>
</@layout.page>
