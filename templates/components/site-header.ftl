<#import "icons.ftl" as icons>
<#-- The header of every page: home, help, the page's other languages. -->
<#macro header>
<header class="site-header">
<div class="site-header-row">
<a class="site-header-home" href="${location.to(fixed("home"))}"><#if site.looks().hasLogo()><img class="logo" src="${location.to(siteIcons[site.looks().logo()])}" alt=""><#else><@icons.icon "mark"/></#if>${site.name.in(location.language)}</a>
<a class="site-header-help" href="${location.to(fixed("contacts"))}"><@icons.icon "phone"/>${t("nav.help")}</a>
<@languages/>
</div>
</header>
</#macro>

<#-- Links to the same page in the other languages. -->
<#macro languages>
<#if location.others?has_content>
<nav class="languages" aria-label="${t("nav.languages")}">
<ul>
<#list location.others as other>
<li><a href="${location.to(other.address)}"${langOf(other.language)} hreflang="${other.language}">${functions[other.language.tag].message("language.name")}</a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>
