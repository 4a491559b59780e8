<#-- Text in another language than the page's. lang is empty where it is the page's. -->

<#macro span text lang=""><#if lang?has_content><span${langOf(lang)}>${text}</span><#else>${text}</#if></#macro>

<#--
  A message of the page with such a text in it.
  key   of the message
  text  the value of its {0}
  more  the value of its {1}; may be empty
-->
<#macro message key text lang="" more=""><#list t(key, "\n", more)?split("\n") as part>${part}<#sep><@span text lang/></#list></#macro>
