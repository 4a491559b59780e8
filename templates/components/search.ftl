<#import "icons.ftl" as icons>
<#--
  The place of the search: a box that shows itself only where there is script and, always, what the
  index of a book is: every guide, by topic.
  topics  with their guides
  help    whom to call where nothing is found; may be none
-->
<#macro place topics help=[]>
<div class="search" id="_search">
<@box help/>
<details class="fold index">
<summary><@icons.icon "list"/>${t("search.index")}<@icons.icon "fold"/></summary>
<ul>
<#list topics as list>
<#list list.entries as entry>
<li><a href="${spot.to(entry.address)}"<#if entry.language != spot.language> lang="${entry.language}" hreflang="${entry.language}"</#if>>${entry.title}</a></li>
</#list>
</#list>
</ul>
</details>
</div>
</#macro>

<#--
  Every sentence that the script says stands here.
  inside  whether this is a file that holds the index and every page itself, as anchors
-->
<#macro box help=[] inside=false>
<div id="_search-box" class="search-box" lang="${spot.language}" hidden data-root="${inside?then("#", spot.root())}" data-one="${t("search.one")}" data-many="${t("search.many", "{0}")}" data-none="${t("search.none")}" data-failed="${t("search.failed")}" data-other="${t("search.other")}">
<form role="search" autocomplete="off">
<label for="_search-words">${t("search.label")}</label>
<input id="_search-words" type="search" autocomplete="off" autocorrect="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-describedby="_search-private">
<p id="_search-private" class="small">${t("search.private")}</p>
</form>
<p role="status" class="search-status"></p>
<ol class="search-results" aria-label="${t("search.results")}"></ol>
<div class="search-none" hidden>
<p>${t("search.try")} <span class="search-nearest"></span></p>
<p>${t("search.help")} <a href="<#if inside>#${fixed("contacts").encoded()}<#else>${spot.to(fixed("contacts"))}</#if>">${t("page.contacts.title")}</a></p>
<#if help?has_content>
<ul class="help-numbers">
<#list help as contact>
<li><a class="help-number" href="tel:${contact.dial()}"><strong>${contact.phone}</strong> <span>${t("need." + contact.need)}</span></a></li>
</#list>
</ul>
</#if>
</div>
</div>
<#if !inside><script src="${spot.root()}search/search.js" defer></script></#if>
</#macro>
