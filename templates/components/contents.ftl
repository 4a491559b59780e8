<#import "icons.ftl" as icons>
<#--
  The sections of a page: folded on a phone, a column that stays in view on a wide screen.
  lang  the language of the titles, where it is not the page's
-->
<#macro contents sections lang="">
<#if sections?size gt 1>
<nav class="contents" aria-label="${t("guide.contents")}">
<details class="fold">
<summary><@icons.icon "list"/>${t("guide.contents")}<@icons.icon "fold"/></summary>
<ol<#if lang?has_content> lang="${lang}"</#if>>
<#list sections as section>
<li><a href="#${section.id}">${section.title}</a></li>
</#list>
</ol>
</details>
</nav>
</#if>
</#macro>
