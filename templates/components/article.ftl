<#import "contents.ftl" as contents>
<#import "notice.ftl" as notices>
<#--
  What guides and pages of no topic have in common. Where the text is in another language than the
  page, it says so and carries its own lang.
-->
<#function language page>
<#return page.translated?then("", page.article.language?string)>
</#function>

<#macro foreign page><#if !page.translated> lang="${page.article.language}"</#if></#macro>

<#-- What to do now comes first, then the contents under this title, then the rest. -->
<#macro text page title>
<#local all = page.sections>
<@sections page all?take_while(s -> s.introduction || s.id == "now")/>
<@contents.contents title all?filter(s -> !s.introduction) language(page)/>
<@sections page all?drop_while(s -> s.introduction || s.id == "now")/>
</#macro>

<#macro sections page some>
<#list some as section>
<#if section.introduction>
<div class="introduction"<@foreign page/>>${section.html}</div>
<#else>
<section id="${section.id}" class="section">
<div class="heading">
<h2<@foreign page/>>${section.title}</h2>
<@translations section.id/>
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
<#local since = drift.since(page.article, section.id)!>
<#if since?has_content>
<#local original = page.article.original()!site.defaultLanguage()>
<@notices.list>
<@notices.notice "warning">${t("guide.behind", date(since))}<#list spot.others as other><#if other.language == original && other.has(section.id)> <a href="${spot.to(other.address)}#${section.id}" hreflang="${other.language}">${t("guide.original")}</a></#if></#list></@notices.notice>
</@notices.list>
</#if>
</#macro>

<#-- That the text is not in the reader's language: whether it is the original or a translation. -->
<#macro fallback page>
<#local original = (page.article.original()!site.defaultLanguage()) == page.article.language>
<#if !page.translated><@notices.notice "note">${t(original?then("guide.fallback", "guide.translated"))}</@notices.notice></#if>
</#macro>

<#-- The way to the same section in the other languages, without script. -->
<#macro translations id>
<#local there = spot.others?filter(o -> o.has(id))>
<#if there?has_content>
<div class="elsewheres<#if there?size gt 1> several</#if>">
<#list there as other>
<a class="elsewhere" href="${spot.to(other.address)}#${id}" hreflang="${other.language}" lang="${other.language}" aria-label="${words[other.language.tag].sentence("guide.other-section")}">${words[other.language.tag].sentence("language.name")}</a>
</#list>
</div>
</#if>
</#macro>
