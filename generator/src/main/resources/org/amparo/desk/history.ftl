<#import "layout.ftl" as layout>
<#import "lines.ftl" as lines>
<@layout.page title=t("history.title", title)>
<p><a href="${guide}">${title}</a></p>
<h1>${t("history.title", title)}</h1>
<#if refused??><p class="refused" role="alert">${refused}</p></#if>
<#if restored><p class="good" role="status">${t("history.restored")}</p></#if>
<#list broken as file><p class="warning">${t("history.broken", file)}</p></#list>
<#if entries?size == 0>
<p>${t("history.none")}</p>
<#else>
<p>${t("history.help")}</p>
<#list entries as entry>
<details class="pair"<#if entry?index == 0> open</#if>><summary><h2>${entry.day()}</h2>
<span class="small">${t("history.change." + entry.change())}<#if entry.who() != ""> · ${entry.who()}</#if></span></summary>
<#if entry.lines()?size != 0><@lines.compared entry.lines() t("history.before") t("history.after")/><#else><p class="small">${t("history.same")}</p></#if>
<form method="post" action="${action}"><@layout.key/><input type="hidden" name="version" value="${entry.name()}">
<p><button class="quiet" aria-label="${t("history.back.of", entry.day())}">${t("history.back")}</button></p></form>
</details>
</#list>
</#if>
</@layout.page>
