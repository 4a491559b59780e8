<#-- A page's title and its summary. -->
<#macro heading title summary="" lang="">
<header${langOf(lang)}>
<h1>${title}</h1>
<#if summary?has_content><p class="summary">${summary}</p></#if>
</header>
</#macro>
