<#-- An icon. The text beside it has its meaning, so screen readers skip it. -->
<#macro icon name><svg class="icon<#if location.language.rightToLeft && ["back", "forward"]?seq_contains(name)> flip</#if>" width="24" height="24" aria-hidden="true"><use href="#_icon-${name}"/></svg></#macro>
