<#import "icons.ftl" as icons>
<#--
  The quick exit. It is the first element of the body, so that it is painted first and the Tab key reaches
  it first. Without script it is a plain link.
-->
<#macro link>
<a class="exit" href="${site.exit}" rel="nofollow noreferrer"><@icons.icon "exit"/>${t("exit.label")}</a>
</#macro>

<#--
  The attributes of the html element that the script of quick exit reads before there is a body.
  offline  the URL of the page that a saved site shows offline; empty in a standalone file
-->
<#macro attributes offline="">data-away="${t("exit.title")}" data-exit="${site.exit}"<#if offline?has_content> data-offline="${offline}"</#if></#macro>
