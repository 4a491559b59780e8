<#import "components/layout.ftl" as layout>
<@layout.page title=page.topic.title.in(spot.language) summary=page.topic.summary.in(spot.language)>
<h1>${page.topic.title.in(spot.language)}</h1>
<#if page.topic.summary.in(spot.language)?has_content><p class="summary">${page.topic.summary.in(spot.language)}</p></#if>
<#if page.entries?has_content>
<ul class="cards">
<#list page.entries as entry>
<li><a class="card" href="${spot.to(entry.address)}"<#if entry.language != spot.language> lang="${entry.language}"</#if>><strong>${entry.title}</strong>
<span>${entry.summary}</span></a></li>
</#list>
</ul>
<#else>
<p>${t("topic.empty")}</p>
</#if>
</@layout.page>
