<#import "icons.ftl" as icons>
<#import "notice.ftl" as notices>
<#import "lang-span.ftl" as langSpan>
<#--
  How far a guide can be trusted: when somebody read it, which lawyer, for where it holds.
  lang    of the text, where it is not the page's
  letter  whether the guide is a letter
-->

<#-- The two lines below a guide's title. -->
<#macro reviews meta lang="" letter=false>
<@notices.notice "calendar">${t("guide.reviewed", date(meta.review.last))}</@notices.notice>
<@notices.notice "law"><#if meta.review.legal??><@langSpan.message "guide.legal.done" meta.review.legal.by lang date(meta.review.legal.date)/><#else>${t(letter?then("letter.legal.pending", "guide.legal.pending"))}</#if></@notices.notice>
</#macro>

<#-- Its end: all dates and sources. -->
<#macro facts meta lang="">
<footer class="trust">
<h2>${t("guide.dates")}</h2>
<ul class="facts">
<li>${t("guide.reviewed", date(meta.review.last))}</li>
<li>${t("guide.next-review", date(meta.review.next()))}</li>
<#if meta.review.responsible?has_content><li><@langSpan.message "guide.responsible" meta.review.responsible lang/></li></#if>
<#if site.jurisdiction.in(location.language)?has_content><li>${t("guide.jurisdiction", site.jurisdiction.in(location.language))}</li></#if>
</ul>
<details class="fold sources">
<summary>${t("guide.sources", meta.sources?size)}<@icons.icon "fold"/></summary>
<ul>
<#list meta.sources as source>
<li><span${langOf(lang)}><#if source.url??><a href="${source.url}" rel="noreferrer">${source.norm}</a><#else>${source.norm}</#if></span>, ${t("guide.sources.consulted", date(source.consulted))}</li>
</#list>
</ul>
</details>
</footer>
</#macro>
