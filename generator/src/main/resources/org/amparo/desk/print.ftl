<#import "layout.ftl" as layout>
<@layout.page title=t("print.title")>
<h1>${t("print.title")}</h1>
<#if !possible>
<p>${t("print.impossible")}</p>
<#else>
<#if nothing><p class="refused" role="alert">${t("print.nothing")}</p></#if>
<details class="chooser"<#if sheets?size == 0> open</#if>>
<summary>${t("print.choose")}</summary>
<form class="choose" action="/${ui}/print#sheets">
<input type="hidden" name="chosen" value="1">
<fieldset>
<legend>${t("print.guides")}</legend>
<p class="find"><label for="find">${t("start.find")}</label> <input type="search" id="find" data-find=".print-guide"></p>
<p class="none" role="status" hidden>${t("start.none")}</p>
<p><@toggle "choose-guides" t("print.guides.all")/></p>
<div class="columns" id="choose-guides">
<#list topics as topic>
<fieldset class="print-topic" id="topic-${topic.id()}">
<legend>${topic.title()}</legend>
<@toggle "topic-" + topic.id() topic.title()/>
<#list topic.titles() as id, title><@tick "guide" id title choice.guides()/></#list>
</fieldset>
</#list>
<#if posters?size != 0>
<fieldset class="print-topic">
<legend>${t("print.site")}</legend>
<#list posters as poster><@tick "poster" poster.key() poster.name() choice.posters() poster.how()/></#list>
</fieldset>
</#if>
</div>
</fieldset>
<fieldset>
<legend>${t("print.languages")}</legend>
<#list languages as tag, name><@tick "lang" tag name choice.languages()/></#list>
</fieldset>
<fieldset>
<legend>${t("print.formats")}</legend>
<div class="columns">
<#list formats as format><@tick "format" format.key() format.name() choice.formats() format.how()/></#list>
</div>
</fieldset>
<p class="copies"><label for="copies">${t("print.copies.each")}</label> <input type="number" id="copies" name="copies" min="1" max="1000" inputmode="numeric" value="${choice.copies()}"></p>
<p><button class="button">${t("print.show")}</button></p>
</form>
</details>
<#if sheets?size != 0>
<section id="sheets" aria-labelledby="sheets-title">
<h2 id="sheets-title">${t("print.sheets")}</h2>
<#list missing as one>
<details class="small"><summary>${t("print.missing", one.titles()?size, one.format())}</summary>
<ul><#list one.titles() as title><li>${title}</li></#list></ul>
</details>
</#list>
<form action="/api/sheets" target="_blank" data-total="${t("print.total", "{0}")}" data-progress="${t("print.progress", "{0}", sheets?size)}" data-failed="${t("print.failed")}">
<input type="hidden" name="ui" value="${ui}">
<p class="ready" role="status"></p>
<#if joinable>
<div class="actions"><button class="button">${t("print.join")}</button></div>
<p class="small">${t("print.turning." + turning)} ${t("print.scale", t("choice.paper." + paper))}</p>
</#if>
<ul class="sheets">
<#list sheets as sheet>
<#assign query = "pamphlet=" + sheet.address()?url("UTF-8") + "&ui=" + ui>
<li class="sheet" data-about="/api/sheet?${query}">
<div class="picture"><noscript><img src="/api/sheet-picture?${query}" alt="" loading="lazy"></noscript></div>
<div>
<h3 lang="${sheet.language()}">${sheet.title()}</h3>
<p>${sheet.format().name()} · ${languages[sheet.language()]}</p>
<p class="small about"></p>
<details class="small"><summary>${t("print.how")}</summary><p>${sheet.format().how()}</p></details>
<p class="sheet-actions">
<#if sheet.joined()>
<input type="hidden" name="pamphlet" value="${sheet.address()}">
<label>${t("print.copies")} <input type="number" name="copies" min="0" max="1000" inputmode="numeric" value="${choice.copies()}"></label>
</#if>
<a class="file" href="/api/sheet-file?${query}" target="_blank" aria-label="${t("print.file")}: ${sheet.title()}, ${sheet.format().name()}">${t("print.file")}</a>
</p>
<#if !sheet.joined()><p class="small">${t("print.apart", large)}</p></#if>
</div>
</li>
</#list>
</ul>
</form>
</section>
</#if>
</#if>
<script type="module" src="/files/print.js"></script>
</@layout.page>

<#macro tick name value text chosen how="">
<label class="<#if name == "guide" || name == "poster">print-guide<#else>print-option</#if>" data-words="${text} ${value}"><input type="checkbox" name="${name}" value="${value}"<#if chosen?seq_contains(value)> checked</#if>> <span>${text}<#if how != ""><span class="small">${how}</span></#if></span></label>
</#macro>

<#macro toggle id name>
<button type="button" class="plain toggle" data-toggle="${id}" aria-label="${name}: ${t("print.all")}" hidden>${t("print.all")}</button>
</#macro>
