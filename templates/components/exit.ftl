<#import "icons.ftl" as icons>
<#--
  Quick exit, in the same place on every page. Without script it is a plain link.
  offline  the way to the page that a saved site shows instead when there is no connection; empty in
           a file that stands alone
-->
<#macro exit offline="">
<a class="exit" href="${site.exit}" rel="nofollow noreferrer"<#if offline?has_content> data-offline="${offline}"</#if>><@icons.icon "exit"/>${t("exit.label")}</a>
</#macro>
