<#import "common.ftl" as common>
<#-- The sheet that is handed in, and after it one that is not: what to know before. -->
<@common.document p>
<div class="sheet">
<h1>${p.guide.title}</h1>
<#list p.sections?filter(s -> s.hasBlanks()) as section>
<#if section.headings?has_content><h2>${section.title}</h2></#if>
${section.html}
</#list>
</div>
<div class="keep">
<h1>${p.t("letter.keep")}</h1>
<p class="summary">${p.guide.title}. ${p.guide.meta.summary}</p>
<#if p.outdated><p class="notice">${p.t(p.outdatedNotice)}</p></#if>
<@common.text p p.sections?filter(s -> !s.hasBlanks())/>
<@common.terms p/>
<@common.colophon p/>
</div>
</@common.document>
