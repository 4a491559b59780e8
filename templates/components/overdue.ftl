<#import "icons.ftl" as icons>
<#import "lang-span.ftl" as langSpan>
<#--
  The notice that a guide's review is overdue: on the day of the build, or by the phone's clock.
  meta    the guide's front matter
  lang    of the text, where it is not the page's
  script  whether to add the script that reads the clock, for all notices before it
-->
<#macro notice meta lang="" script=true>
<li data-due="${meta.review.next()}"<#if !meta.review.isLate(today)> hidden</#if>><@icons.icon "warning"/><span>${t("guide.late", date(meta.review.next()))}<#if meta.review.overdueBecause?has_content> <@langSpan.message "guide.overdue" meta.review.overdueBecause lang/></#if></span></li>
<#if script><script>${overdue}</script></#if>
</#macro>
