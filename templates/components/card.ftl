<#import "icons.ftl" as icons>
<#-- The cards that lead to topics and guides. -->
<#macro list>
<ul class="cards">
<#nested>
</ul>
</#macro>

<#-- icon  a pictogram's name; may be empty -->
<#macro card address title summary="" icon="" language=spot.language>
<li><a class="card" href="${spot.to(address)}"<#if language != spot.language> lang="${language}" hreflang="${language}"</#if>>
<#if icon?has_content><span class="card-icon"><@icons.icon icon/></span></#if>
<span class="card-text"><strong>${title}</strong>
<span>${summary}</span></span></a></li>
</#macro>
