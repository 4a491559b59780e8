<#import "contents.ftl" as contents>
<#import "notice.ftl" as notices>
<#--
  The text of a guide or of a page of no topic. A text in another language than the page has a lang
  attribute and a notice.
-->
<#function language page>
<#return page.translated?then("", page.article.language?string)>
</#function>

<#macro langAttribute page><#if !page.translated>${langOf(page.article.language)}</#if></#macro>

<#-- The introduction and the section "now", then the table of contents, then the rest. -->
<#macro text page title>
<#local all = page.sections>
<@sections page all?take_while(s -> s.introduction || s.id == "now")/>
<@contents.contents title all?filter(s -> !s.introduction) language(page)/>
<@sections page all?drop_while(s -> s.introduction || s.id == "now")/>
</#macro>

<#macro sections page some>
<#list some as section>
<#if section.introduction>
<div class="introduction"<@langAttribute page/>>${section.html}</div>
<#else>
<section id="${section.id}" class="section">
<div class="heading">
<h2<@langAttribute page/>>${section.title}</h2>
<@translations section.id/>
</div>
<@outdatedNotice page section/>
<div<@langAttribute page/>>
${section.html}</div>
</section>
</#if>
</#list>
</#macro>

<#-- The notice that the original of a section has changed since its translation was confirmed. -->
<#macro outdatedNotice page section>
<#local since = outdated.since(page.article, section.id)!>
<#if since?has_content>
<#local original = page.article.original()!site.defaultLanguage()>
<@notices.list>
<@notices.notice "warning">${t("guide.outdated", date(since))}<#list location.others as other><#if other.language == original && other.has(section.id)> <a href="${location.to(other.address)}#${section.id}" hreflang="${other.language}">${t("guide.original")}</a></#if></#list></@notices.notice>
</@notices.list>
</#if>
</#macro>

<#-- The notice that the text is not in the page's language. -->
<#macro fallback page>
<#local original = (page.article.original()!site.defaultLanguage()) == page.article.language>
<#if !page.translated><@notices.notice "note">${t(original?then("guide.fallback", "guide.translated"))}</@notices.notice></#if>
</#macro>

<#-- Links to the same section in the other languages. -->
<#macro translations id>
<#local there = location.others?filter(o -> o.has(id))>
<#if there?has_content>
<div class="elsewheres<#if there?size gt 1> several</#if>">
<#list there as other>
<a class="elsewhere" href="${location.to(other.address)}#${id}" hreflang="${other.language}"${langOf(other.language)} aria-label="${functions[other.language.tag].message("guide.other-section")}">${functions[other.language.tag].message("language.name")}</a>
</#list>
</div>
</#if>
</#macro>
