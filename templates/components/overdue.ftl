<#import "icons.ftl" as icons>
<#import "lang-span.ftl" as langSpan>
<#--
  Says that a guide's review is late: as the page was built, or since then by the phone's own clock.
  meta  the guide's front matter
  lang  of the text, where it is not the page's
  script  whether the script that reads the clock stands here, for all notices before it
-->
<#macro notice meta lang="" script=true>
<li data-due="${meta.nextReview()}"<#if !meta.isLate(today)> hidden</#if>><@icons.icon "warning"/><span>${t("guide.late", date(meta.nextReview()))}<#if meta.overdueBecause?has_content> <@langSpan.sentence "guide.overdue" meta.overdueBecause lang/></#if></span></li>
<#if script><script>${overdue}</script></#if>
</#macro>
