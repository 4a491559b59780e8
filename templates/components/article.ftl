<#import "contents.ftl" as contents>
<#import "notice.ftl" as notices>
<#import "letters.ftl" as letters>
<#--
  The text of a guide or of a page of no topic. A text in another language than the page has a lang
  attribute and a notice.
-->
<#function language page>
<#return page.translated?then("", page.article.language?string)>
</#function>

<#macro langAttribute page><#if !page.translated>${langOf(page.article.language)}</#if></#macro>

<#-- The language of the title and the summary: the original's if that is shown in their place. -->
<#function headingLanguage page>
<#local heading = outdated.heading(page.article)!>
<#if heading?has_content><#return (heading.language == location.language)?then("", heading.language?string)></#if>
<#return language(page)>
</#function>

<#-- The outdated sections of a page by anchor, which the macros below take as marks. -->
<#function marksOf page>
<#return outdated.of(page.article.file())>
</#function>

<#-- The language of a section, where it is not the language of its list. -->
<#function sectionLanguage marks section>
<#local state = marks[section.id]!>
<#return (state?has_content && state.fromOriginal)?then(state.language?string, "")>
</#function>

<#macro sectionAttribute page marks section>
<#local own = sectionLanguage(marks, section)>
<#if own?has_content>${langOf(own)}<#else><@langAttribute page/></#if><#t>
</#macro>

<#-- The introduction and the section "now", then the table of contents, then the rest. -->
<#macro text page title>
<#local all = page.sections>
<#local marks = marksOf(page)>
<@sections page marks all?take_while(s -> s.introduction || s.id == "now")/>
<#local listed = all?filter(s -> !s.introduction)>
<#if marks?has_content><#local listed = listed?map(s -> {"id": s.id, "title": s.title, "lang": sectionLanguage(marks, s)})></#if><#t>
<@contents.contents title listed language(page)/>
<@sections page marks all?drop_while(s -> s.introduction || s.id == "now")/>
</#macro>

<#macro sections page marks some>
<#local attribute><@langAttribute page/></#local>
<#list some as section>
<#local letter = section.hasBlanks()>
<#if marks?has_content><#local attribute><@sectionAttribute page marks section/></#local></#if><#t>
<#if section.introduction>
<@outdatedNotice marks section/><div class="introduction<#if letter> letter</#if>"${attribute}>${section.html}</div>
<#else>
<section id="${section.id}" class="section<#if letter> letter</#if>">
<div class="heading">
<h2${attribute}>${section.title}</h2>
<@translations section.id/>
</div>
<@outdatedNotice marks section/>
<div${attribute}>
${section.html}</div>
</section>
</#if>
<#if letter><@letters.toolsAfter page.sections section/></#if><#t>
</#list>
</#macro>

<#-- The notice that the original of a section has changed since its translation was confirmed. -->
<#macro outdatedNotice marks section>
<#local state = marks[section.id]!>
<#if state?has_content>
<@notices.list>
<@notices.notice "warning">${t(state.notice(), date(state.confirmed), languageName(state.language))}<#if state.state != "WITHDRAWN"><@original state/></#if></@notices.notice>
</@notices.list>
</#if>
</#macro>

<#-- A link to a section of the original, or to the whole of it. -->
<#macro original state>
<#list location.others as other><#if other.language == state.language && (!state.original?has_content || other.has(state.original))> <a href="${location.to(other.address)}<#if state.original?has_content>#${state.original}</#if>" hreflang="${other.language}">${t("guide.original")}</a></#if></#list><#t>
</#macro>

<#-- Whether a page has a notice of the macro below. -->
<#function hasHeadingNotice page>
<#return outdated.heading(page.article)?? || outdated.unconfirmed(page.article)??>
</#function>

<#-- The notices that nobody has confirmed the text, and that the title and the summary are those of the original. -->
<#macro headingNotice page>
<#local state = outdated.unconfirmed(page.article)!>
<#if state?has_content><@notices.notice "warning">${t(state.notice())}<@original state/></@notices.notice></#if><#t>
<#local heading = outdated.heading(page.article)!>
<#if heading?has_content><@notices.notice "warning">${t("guide.heading", date(heading.confirmed), languageName(heading.language))}</@notices.notice></#if><#t>
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
