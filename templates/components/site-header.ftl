<#import "icons.ftl" as icons>
<#-- The top of every page, the same everywhere: home, help, the page's other languages. -->
<#macro bar>
<header class="bar">
<div class="bar-row">
<a class="bar-home" href="${spot.to(fixed("home"))}"><@icons.icon "mark"/>${site.name.in(spot.language)}</a>
<a class="bar-help" href="${spot.to(fixed("contacts"))}"><@icons.icon "phone"/>${t("nav.help")}</a>
<@languages/>
</div>
</header>
</#macro>

<#-- The same page in the other languages. -->
<#macro languages>
<#if spot.others?has_content>
<nav class="languages" aria-label="${t("nav.languages")}">
<ul>
<#list spot.others as other>
<li><a href="${spot.to(other.address)}" lang="${other.language}" hreflang="${other.language}">${words[other.language.tag].sentence("language.name")}</a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>
