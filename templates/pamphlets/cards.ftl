<#import "common.ftl" as common>
<@common.document p>
<#list p.sections as section>
<div class="panel"<@common.borrowed p/>>
<#if section?is_last && p.qr??><div class="code">${p.qr}</div></#if>
<#if section?is_first><h1><span class="icon" data-icon="${p.icon}"></span>${section.title}</h1><#else><h2><span class="icon" data-icon="say"></span>${section.title}</h2></#if>
${section.html}
<#if section?is_last><@common.brief p/></#if>
</div>
</#list>
</@common.document>
