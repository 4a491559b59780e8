<#import "icons.ftl" as icons>
<#--
  Quick exit, in the same place on every page. Without script it is a plain link.
  offline  the way to the page that a saved site shows instead when there is no connection
-->
<#macro exit offline>
<a class="exit" href="${site.exit}" rel="nofollow noreferrer" data-offline="${offline}"><@icons.icon "exit"/>${t("exit.label")}</a>
</#macro>
