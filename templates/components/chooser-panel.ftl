<#-- The part in one language of a page for readers of any language. A title that another part has is empty. -->
<#macro panel language title first>
<section class="chooser-panel"${langOf(language)}>
<#if first><h1>${title}</h1><#elseif title?has_content><h2>${title}</h2></#if>
<#nested>
</section>
</#macro>

<#-- A button that leads to a page in the language. -->
<#macro link language href label>
<p><a class="button" href="${href}" hreflang="${language}">${label}</a></p>
</#macro>
