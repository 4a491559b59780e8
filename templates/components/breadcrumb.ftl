<#import "icons.ftl" as icons>
<#-- A link to the page above this one. -->
<#macro link address title>
<p class="breadcrumb"><a href="${location.to(address)}"><@icons.icon "back"/>${title}</a></p>
</#macro>
