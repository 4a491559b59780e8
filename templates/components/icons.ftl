<#-- An icon. The text beside it has its meaning, so screen readers skip it. -->
<#macro icon name><svg class="icon<#if (name == "back" || name == "forward") && location.language.rightToLeft> flip</#if>" width="24" height="24" aria-hidden="true"><use href="#_icon-${name}"/></svg></#macro>
