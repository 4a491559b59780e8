<#import "components/icon-paths.ftl" as iconPaths>
<#--
  The icons that a page uses, as an SVG sprite. It replaces ${sprite} in the page.
  names     of these icons
  drawings  the symbols of icons that the site drew itself
-->
<svg class="sprite" width="0" height="0" aria-hidden="true">
<#list names as name>
<#if iconPaths.all[name]??><symbol id="_icon-${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${iconPaths.all[name]?no_esc}</symbol><#elseif drawings[name]??>${drawings[name]}</#if>
</#list>
</svg>
