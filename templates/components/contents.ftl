<#import "icons.ftl" as icons>
<#--
  The table of contents of a page: folded on a phone, a sticky column on a wide screen.
  title     its title
  sections  each with an id and a title, and a lang where that differs from the list's
  lang      of the sections' titles, where it is not the page's
-->
<#macro contents title sections lang="">
<#if sections?size gt 1>
<nav class="contents" aria-label="${title}">
<details class="fold">
<summary><@icons.icon "list"/>${title}<@icons.icon "fold"/></summary>
<ol${langOf(lang)}>
<#list sections as section>
<li><a href="#${section.id}"<#if section.lang!?has_content>${langOf(section.lang)}</#if>>${section.title}</a></li>
</#list>
</ol>
</details>
</nav>
</#if>
</#macro>
