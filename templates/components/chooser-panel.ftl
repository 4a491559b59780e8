<#-- One language's part of a page for readers of any language. -->
<#macro door language title first>
<section class="door-part" lang="${language}">
<#if first><h1>${title}</h1><#else><h2>${title}</h2></#if>
<#nested>
</section>
</#macro>

<#-- The way in. -->
<#macro enter language href label>
<p><a class="enter" href="${href}" hreflang="${language}">${label}</a></p>
</#macro>
