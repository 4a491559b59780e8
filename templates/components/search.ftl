<#import "icons.ftl" as icons>
<#--
  The place of the search. Without script it is what the index of a book is: every guide, by topic.
-->
<#macro place topics>
<div class="search" id="search">
<details class="fold index">
<summary><@icons.icon "search"/>${t("search.index")}<@icons.icon "fold"/></summary>
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
