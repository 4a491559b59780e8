<#-- Words of another language than the page's. lang is theirs; empty where it is the page's. -->

<#macro words text lang=""><#if lang?has_content><span lang="${lang}">${text}</span><#else>${text}</#if></#macro>

<#--
  A sentence of the page around them.
  key   the sentence, whose {0} they are
  more  its {1}; may be empty
-->
<#macro sentence key text lang="" more=""><#list t(key, "\n", more)?split("\n") as part>${part}<#sep><@words text lang/></#list></#macro>
