<#import "icons.ftl" as icons>
<#-- What readers must know about a text before they trust it: one quiet line each. -->
<#macro list>
<ul class="notices">
<#nested>
</ul>
</#macro>

<#macro notice icon><li><@icons.icon icon/><span><#nested></span></li></#macro>
