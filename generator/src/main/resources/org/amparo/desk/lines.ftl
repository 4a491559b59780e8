<#-- The lines of two texts, with those that only one has. -->
<#macro compared lines first second>
<div class="lines" tabindex="0" role="group" aria-label="${first} / ${second}">
<#list lines as line><#if line.kind() == "before"><del><span class="sr">${first}: </span>${line.text()}</del><#elseif line.kind() == "after"><ins><span class="sr">${second}: </span>${line.text()}</ins><#else><span>${line.text()}</span></#if></#list>
</div>
</#macro>
