<#import "icons.ftl" as icons>
<#-- The way back to the page above this one. -->
<#macro back address title>
<p class="trail"><a href="${spot.to(address)}"><@icons.icon "back"/>${title}</a></p>
</#macro>
