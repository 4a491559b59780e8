<#import "components/shapes.ftl" as shapes>
<#--
  The shapes of the pictograms that a page uses, and of no others: stands where its frame says
  ${sprite}.
  names  of those pictograms
-->
<svg class="sprite" width="0" height="0" aria-hidden="true">
<#list names as name>
<#if shapes.all[name]??><symbol id="_icon-${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes.all[name]?no_esc}</symbol></#if>
</#list>
</svg>
