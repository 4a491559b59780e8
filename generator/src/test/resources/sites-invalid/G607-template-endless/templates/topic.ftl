<#macro rows>
<p><@rows /></p>
</#macro>
<@rows />
