<#import "icons.ftl" as icons>
<#-- Cards: large links to topics and guides. -->
<#macro list>
<ul class="cards">
<#nested>
</ul>
</#macro>

<#-- icon  the name of an icon; may be empty -->
<#macro card address title summary="" icon="" language=location.language>
<li><a class="card" href="${location.to(address)}"<#if language != location.language>${langOf(language)} hreflang="${language}"</#if>>
<#if icon?has_content><span class="card-icon"><@icons.icon icon/></span></#if>
<span class="card-text"><strong>${title}</strong>
<span>${summary}</span></span></a></li>
</#macro>
