<#import "icons.ftl" as icons>
<#-- Notices about the state of a text, one line each. -->
<#macro list>
<ul class="notices">
<#nested>
</ul>
</#macro>

<#macro notice icon><li><@icons.icon icon/><span><#nested></span></li></#macro>
