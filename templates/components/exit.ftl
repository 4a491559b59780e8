<#import "icons.ftl" as icons>
<#--
  Quick exit: the bar, in the same place on every page. It is the first element of the body, so that
  it is the first to be painted and the first that the Tab key reaches. Without script it is a plain link.
-->
<#macro bar>
<a class="exit" href="${site.exit}" rel="nofollow noreferrer"><@icons.icon "exit"/>${t("exit.label")}</a>
</#macro>

<#--
  What its script must know before there is a body: attributes of the page's first element.
  offline  the way to the page that a saved site shows instead when there is no connection; empty in
           a file that stands alone
-->
<#macro facts offline="">data-away="${t("exit.title")}" data-exit="${site.exit}"<#if offline?has_content> data-offline="${offline}"</#if></#macro>
