<#--
  What guides and pages of no topic have in common. Where the text is in another language than the
  page, it says so and carries its own lang.
-->
<#macro contents page>
<#local sections = page.sections?filter(s -> !s.introduction)>
<#if sections?size gt 1>
<nav class="contents" aria-labelledby="page-contents">
<h2 id="page-contents">${t("guide.contents")}</h2>
<ol<@foreign page/>>
<#list sections as section>
<li><a href="#${section.id}">${section.title}</a></li>
</#list>
</ol>
</nav>
</#if>
</#macro>

<#macro notice page>
<#if !page.translated><p class="notice">${t("guide.fallback")}</p></#if>
</#macro>

<#macro text page>
<#list page.sections as section>
<#if section.introduction>
<div class="introduction"<@foreign page/>>${section.html}</div>
<#else>
<section id="${section.id}" class="section">
<div class="heading">
<h2<@foreign page/>>${section.title}</h2>
<@elsewhere section.id/>
</div>
<@behind page section/>
<div<@foreign page/>>
${section.html}</div>
</section>
</#if>
</#list>
</#macro>

<#-- Says that a section's original has changed since its translation was confirmed. -->
<#macro behind page section>
<#assign since = drift.since(page.article, section.id)!>
<#if since?has_content>
<p class="notice">${t("guide.behind", date(since))}<#list spot.others as other><#if other.has(section.id)> <a href="${spot.to(other.address)}#${section.id}" hreflang="${other.language}">${t("guide.original")}</a></#if></#list></p>
</#if>
</#macro>

<#-- The terms that the text uses; footnotes on paper. -->
<#macro terms page>
<#if page.terms?has_content>
<section class="terms" aria-labelledby="page-terms">
<h2 id="page-terms">${t("guide.terms")}</h2>
<ol>
<#list page.terms as term>
<li id="term-${term.id}"><strong>${term.term.in(spot.language)}</strong>: ${term.definition.in(spot.language)}</li>
</#list>
</ol>
<p><a href="${spot.to(fixed("glossary"))}">${t("page.glossary.title")}</a></p>
</section>
</#if>
</#macro>

<#macro foreign page><#if !page.translated> lang="${page.article.language}"</#if></#macro>

<#-- The way to the same section in the other languages, without script. -->
<#macro elsewhere id>
<#list spot.others as other>
<#if other.has(id)>
<a class="elsewhere" href="${spot.to(other.address)}#${id}" hreflang="${other.language}" lang="${other.language}" aria-label="${words[other.language.tag].sentence("guide.other-section")}">${words[other.language.tag].sentence("language.name")}</a>
</#if>
</#list>
</#macro>
