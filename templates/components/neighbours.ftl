<#import "icons.ftl" as icons>
<#import "lang-span.ftl" as langSpan>
<#-- Links to the guides before and after this one in its topic; either may be missing. -->
<#macro neighbours label previous="" next="">
<#if previous?has_content || next?has_content>
<nav class="neighbours" aria-label="${label}">
<#if previous?has_content><a class="neighbour" rel="prev" href="${location.to(previous.address)}"><@icons.icon "back"/><span><small>${t("nav.previous")}</small> <@title previous/></span></a></#if>
<#if next?has_content><a class="neighbour next" rel="next" href="${location.to(next.address)}"><span><small>${t("nav.next")}</small> <@title next/></span><@icons.icon "forward"/></a></#if>
</nav>
</#if>
</#macro>

<#macro title entry><@langSpan.span text=entry.title lang=(entry.language == location.language)?then("", entry.language?string)/></#macro>
