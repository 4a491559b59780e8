<#import "layout.ftl" as layout>
<#assign whole = "/" + ui + "/?wait">
<@layout.page title=t("start.title") late=ready?then("", whole)>
<h1>${t("start.title")}</h1>
<#if refused != ""><p class="refused" role="alert">${refused}</p></#if>
<div class="actions">
<a class="button" href="/${ui}/new">${t("start.new")}</a>
<a class="button quiet" href="/${ui}/import">${t("start.import")}</a>
<a class="button quiet" href="${preview}" target="preview" rel="noopener">${t("menu.preview")}</a>
<a class="button quiet" href="/${ui}/publish">${t("publish.title")}</a>
</div>
<#if unsaved?size != 0 || forms?size != 0>
<section class="conflict" aria-labelledby="unsaved">
<h2 id="unsaved">${t("start.unsaved")}</h2>
<ul><#list unsaved as address, title><li><a href="${address}">${title}</a></li></#list><#list forms as one><li><a href="${one.address()}">${one.title()}</a></li></#list></ul>
</section>
</#if>
<#if together>
<section aria-labelledby="two">
<h2 id="two">${t("together.title")}</h2>
<#if choices != 0><p class="conflict"><a href="/${ui}/choose">${t("together.choices", choices)}</a></p></#if>
<#if named>
<form method="post" action="/${ui}/together"><@layout.key/>
<div class="actions"><button class="quiet" name="do" value="bring">${t("together.bring")}</button>
<button class="quiet" name="do" value="send">${t("together.send")}</button></div></form>
<#else>
<p><a class="button quiet" href="/${ui}/together">${t("together.title")}</a></p>
</#if>
</section>
</#if>
<section id="next-part" aria-labelledby="next" data-late>
<h2 id="next">${t("start.next")}</h2>
<#if !ready>
<p role="status" data-wait="${whole}">${t("start.wait")}</p>
<#elseif steps?size == 0>
<p>${t("start.nothing")}</p>
<#else>
<ol class="steps" id="steps">
<#list steps as one><#if one?index < 5><@layout.step one/></#if></#list>
</ol>
<#if (steps?size > 5)>
<details><summary>${t("start.more", steps?size)}</summary>
<ol class="steps" start="6">
<#list steps as one><#if one?index gte 5><@layout.step one/></#if></#list>
</ol>
</details>
</#if>
</#if>
</section>
<section aria-labelledby="guides">
<h2 id="guides">${t("start.guides")}</h2>
<p class="find"><label for="find">${t("start.find")}</label> <input type="search" id="find" data-find=".row"></p>
<p><a href="/${ui}/bin">${t("bin.title")}</a></p>
<#if !together><p><a href="/${ui}/together">${t("together.link")}</a></p></#if>
<p class="none" role="status" hidden>${t("start.none")}</p>
<div id="lists" data-late>
<#list topics as topic>
<@rows topic.title() topic.rows()/>
</#list>
<@rows t("start.pages") pages/>
</div>
</section>
</@layout.page>

<#macro rows title all>
<#if (all?size > 0)>
<table class="rows">
<caption>${title}</caption>
<thead><tr><td></td><#list languages as tag, name><th scope="col">${name}</th></#list></tr></thead>
<tbody>
<#list all as row>
<tr class="row" data-words="${row.title()} ${row.id()}<#list row.cells() as cell> ${cell.title()}</#list>">
<th scope="row"><a href="${row.link()}">${row.title()}</a></th>
<#list row.cells() as cell>
<td><#if cell.link() != ""><a href="${cell.link()}" aria-label="${cell.title()} (${languages[cell.language()]}): ${t("state." + cell.state())}"><span class="short-language" aria-hidden="true">${cell.language()}</span><span class="state ${cell.state()}">${t("state." + cell.state())}</span></a><#else><form method="post" action="/${ui}/start"><@layout.key/><input type="hidden" name="id" value="${row.id()}"><input type="hidden" name="into" value="${cell.language()}"><button class="plain" aria-label="${t("start.translate.of", row.title(), languages[cell.language()])}"><span class="short-language" aria-hidden="true">${cell.language()}</span><span class="state missing">${t("start.translate")}</span></button></form></#if></td>
</#list>
</tr>
</#list>
</tbody>
</table>
</#if>
</#macro>
