<#import "icons.ftl" as icons>
<#import "help.ftl" as helpStrip>
<#--
  The search box, shown only where there is script, and an index of all guides by topic.
  topics  with their guides
  help    contacts to show where nothing is found; may be empty
-->
<#macro section topics help=[]>
<div class="search" id="_search">
<@box help/>
<noscript><p>${t("search.without")}</p></noscript>
<details class="fold index">
<summary><@icons.icon "list"/>${t("search.index")}<@icons.icon "fold"/></summary>
<ul>
<#list topics as list>
<#list list.entries as entry>
<li><a href="${location.to(entry.address)}"<#if entry.language != location.language>${langOf(entry.language)} hreflang="${entry.language}"</#if>>${entry.title}</a></li>
</#list>
</#list>
</ul>
</details>
</div>
</#macro>

<#--
  The search box, with the messages that the script shows.
  inside  whether the index and all pages are in this file, the pages as anchors
-->
<#macro box help=[] inside=false>
<div id="_search-box" class="search-box" lang="${location.language}" hidden data-root="${inside?then("#", location.root())}" data-few="${t("search.none")}|${t("search.one")}<#if forms("search")?has_content>|${forms("search")}</#if>" data-many="${t("search.many", "{0}")}" data-failed="${t("search.failed")}" data-other="${t("search.other")}">
<form role="search" autocomplete="off">
<label for="_search-words">${t("search.label")}</label>
<input id="_search-words" type="search" autocomplete="off" autocorrect="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-describedby="_search-private">
<p id="_search-private" class="small">${t("search.private")}</p>
</form>
<p role="status" class="search-status"></p>
<ol class="search-results" aria-label="${t("search.results")}"></ol>
<div class="search-none" hidden>
<p>${t("search.try")} <span class="search-nearest"></span></p>
<p>${t("search.help")} <a href="<#if inside>#${fixed("contacts").encoded()}<#else>${location.to(fixed("contacts"))}</#if>">${t("page.contacts.title")}</a></p>
<#if help?has_content>
<@helpStrip.numbers help/>
</#if>
</div>
</div>
<#if !inside><script src="${location.root()}search/search.js" defer></script></#if>
</#macro>
