<#import "icons.ftl" as icons>
<#--
  The terms that a text uses; footnotes in print.
  prefix  of the ids
  more    whether to link to the glossary
-->
<#macro footnotes terms prefix="" more=true>
<#if terms?has_content>
<section class="terms" aria-labelledby="${prefix}_page-terms">
<h2 id="${prefix}_page-terms">${t("guide.terms")}</h2>
<ol>
<#list terms as term>
<li id="${prefix}_term-${term.id}"><strong>${term.term.in(location.language)}</strong>: ${term.definition.in(location.language)}</li>
</#list>
</ol>
<#if more><p class="more"><a href="${location.to(fixed("glossary"))}">${t("page.glossary.title")}<@icons.icon "forward"/></a></p></#if>
</section>
</#if>
</#macro>

<#-- A list of terms with their definitions. -->
<#macro glossary terms prefix="">
<dl class="glossary">
<#list terms as term>
<div id="${prefix}${term.id}"><dt>${term.term.in(location.language)}</dt>
<dd>${term.definition.in(location.language)}</dd></div>
</#list>
</dl>
</#macro>
