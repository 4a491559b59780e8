<#-- One pictogram; the words beside it say what it means. -->
<#macro icon name><svg class="icon" width="24" height="24" aria-hidden="true"><use href="#_icon-${name}"/></svg></#macro>
