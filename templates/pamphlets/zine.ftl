<#import "common.ftl" as common>
<@common.document p>
<#list p.sections as section>
<div class="panel<#if section?is_first> cover<#elseif section?is_last> last</#if>"<@common.borrowed p/>>
<#if section?is_first><@common.face p/></#if>
<#if section?is_first><h1>${section.title}</h1><#else><h2><#if section?is_last><span class="icon" data-white-icon="phone"></span></#if>${section.title}</h2></#if>
${section.html}
<#if section?is_last><@common.brief p/></#if>
<#if section?is_first && p.qr??><div class="code">${p.qr}</div></#if>
</div>
</#list>
</@common.document>
