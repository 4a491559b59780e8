<#import "common.ftl" as common>
<#-- What to do, the numbers and the way to the guide, to be read from a wall. -->
<@common.document p>
<@common.face p/>
<h1>${p.guide.title}</h1>
<#list p.first as section>
<#if !section.introduction><h2>${section.title}</h2></#if>
${section.html}
</#list>
<#if p.calls?has_content>
<div class="call-bar">
<#list p.calls as contact>
<div class="number-box"><p class="big">${contact.phone}</p><p>${contact.other?then(contact.name.in(p.guide.language), p.t("need." + contact.need))}</p></div>
</#list>
</div>
</#if>
<@common.colophon p/>
</@common.document>
