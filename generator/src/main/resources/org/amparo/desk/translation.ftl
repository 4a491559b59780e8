<#import "layout.ftl" as layout>
<#import "toolbar.ftl" as editor>
<#assign name = (title == "")?then(original.title(), title)>
<@layout.page title=t("translation.title", name) wide=true>
<h1>${t("translation.title", name)}</h1>
<p><a href="${originalGuide}">${original.title()}</a> → <a href="${guide}">${name}</a>
<#if confirmedOn??><span class="small">${(confirmedBy == "")?then(t("translation.confirmed-on", date(confirmedOn)), t("translation.confirmed-by", date(confirmedOn), confirmedBy))}</span><#else><span class="small">${t("translation.never")}</span></#if></p>
<#if refused??><p class="refused" role="alert">${refused}</p></#if>
<#if confirmedNow><p class="good" role="status">${t("translation.done")}</p></#if>
<form class="editing translating" method="post" action="${action}" data-file="${translation.file()}">
<@layout.key/>
<button name="do" value="save" tabindex="-1" hidden></button>
<@layout.kept "translation#" + translation.file()/>
<input type="hidden" name="base" value="${base}">
<div class="pair">
<div class="panes">
<div><p class="small">${t("translation.original")}</p><p lang="${original.language().tag()}"><strong>${original.title()}</strong></p><p lang="${original.language().tag()}">${original.summary()}</p></div>
<div>
<p><label for="title">${t("field.guide.title")}</label> <input id="title" name="title" value="${title}" lang="${translation.language().tag()}" spellcheck="true" autocomplete="off"></p>
<p><label for="summary">${t("field.guide.summary")}</label> <textarea id="summary" name="summary" rows="2" lang="${translation.language().tag()}" spellcheck="true">${"\n" + summary}</textarea></p>
</div>
</div>
</div>
<@editor.toolbar/>
<p class="editing-said" role="status" data-said hidden></p>
<#list parts as part>
<#assign heading = (part.title() != "")?then(part.title(), t("translation.introduction"))>
<details class="pair"<#if part.state() != "same" || part.facts()?size != 0> open</#if>>
<summary><h2>${heading}</h2>
<span class="mark ${part.state()}">${t("translation.state." + part.state())}</span></summary>
<div data-facts>
<#list part.facts() as fact>
<p class="warning"><strong class="mark">${t("severity.warning")}</strong> ${fact}</p>
</#list>
</div>
<div class="panes">
<div>
<p class="small">${t("translation.original")}</p>
<#if part.state() == "surplus"><p>${t("translation.surplus")}</p><#else><div class="words" lang="${original.language().tag()}" tabindex="0"><#list part.original() as word><#if word.kind() == "after"><ins>${word.text()}</ins><#elseif word.kind() == "before"><del>${word.text()}</del><#else>${word.text()}</#if></#list></div></#if>
</div>
<div>
<p class="small"><label for="text-${part?index}">${t("translation.translation")}</label></p>
<textarea id="text-${part?index}" name="text-${part.id()}" lang="${translation.language().tag()}" spellcheck="true" rows="8" data-label="${t("translation.translation")}: ${heading}">${"\n" + part.translation()}</textarea>
<#if part.state() == "surplus">
<p><button class="quiet" name="do" value="remove-${part.id()}">${t("translation.remove")}</button></p>
<#elseif part.id() != "" && confirmedOn??>
<p><button class="quiet" name="do" value="confirm-${part.id()}">${t("translation.confirm-section")}</button></p>
</#if>
</div>
</div>
</details>
</#list>
<div class="confirm">
<p><label for="by">${t("translation.by")}</label> <input id="by" name="by" value="${by}" autocomplete="name" data-remember="by"></p>
<#if differ><p class="choice"><input type="checkbox" id="same" name="same" value="yes"> <label for="same">${t("translation.same")}</label></p></#if>
<p><button class="quiet" name="do" value="confirm-">${t("translation.confirm")}</button></p>
<p class="small">${t("translation.help")}</p>
</div>
<div class="actions save"><button name="do" value="save">${t("guide.save")}</button><@layout.status said == "saved"/></div>
</form>
<@editor.dialogs/>
<link rel="stylesheet" href="/files/editor.css">
<script type="module" src="/files/translating.js"></script>
</@layout.page>
