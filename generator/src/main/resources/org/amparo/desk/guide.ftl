<#import "layout.ftl" as layout>
<#import "toolbar.ftl" as editor>
<#import "form.ftl" as forms>
<#import "lines.ftl" as lines>
<@layout.page title=title wide=true>
<form class="guide editing" method="post" action="${action}" data-file="${file}" data-changed="${changed?c}" data-seen="${seen}">
<@layout.key/>
<input type="hidden" name="base" value="${base}">
<input type="hidden" name="mode" value="${mode}">
<div class="head">
<h1>${title}</h1>
<p class="small" data-about><#if state != ""><strong class="state ${state}">${t("state." + state)}</strong> · </#if>${file}</p>
<p class="bar save-bar"><button class="button" name="do" value="save">${t("guide.save")}</button>
<#if draft><button class="quiet" name="do" value="publish">${t("guide.publish")}</button></#if>
<@editor.status changed/></p>
<p class="bar small"><#list siblings as name, address><a href="${address}">${t("guide.sibling", name)}</a></#list>
<#list related as name, address><a href="${address}">${t(name)}</a></#list>
<#if translation != ""><a href="${translation}">${t("guide.translation")}</a></#if>
<#if preview != ""><a href="${preview}" target="preview" rel="noopener">${t("guide.open")}</a></#if>
<#if changed && !conflict??><button class="plain" name="do" value="discard">${t("guide.discard")}</button></#if>
<a href="${history}">${t("guide.history")}</a>
<#if move != ""><a href="${move}">${t("guide.move")}</a></#if></p>
<#if moved><p class="good" data-told role="status">${t("guide.moved")}</p></#if>
<#if published><p class="good" data-told role="status">${t("guide.published")}</p></#if>
<#if errors??>
<section class="conflict" aria-labelledby="errors" role="alert" data-told>
<h2 id="errors">${t("guide.errors")}</h2>
<ul class="steps">
<#list errors as one>
<li class="step error"><p><strong class="mark">${t("severity.error")}</strong> ${one.what} ${one.hint}</p>
<p><a href="#${(one.field != "")?then("f-" + one.field, "text")}" data-field="${one.field}" data-line="${one.line?c}">${t("guide.go")}</a></p></li>
</#list>
</ul>
</section>
</#if>
<#if refused?? && !conflict??><p class="refused" role="alert">${refused}</p></#if>
<#if conflict??>
<section class="conflict" aria-labelledby="conflict" role="alert">
<h2 id="conflict">${t("guide.conflict")}</h2>
<p>${t("guide.conflict.help")}</p>
<@lines.compared conflict t("guide.conflict.theirs") t("guide.conflict.mine")/>
<p class="bar"><button class="quiet" name="do" value="discard">${t("guide.conflict.discard")}</button></p>
</section>
</#if>
</div>
<div class="panes<#if data> whole</#if>">
<section aria-labelledby="text-title">
<h2 id="text-title"><label for="text">${t("guide.text")}</label></h2>
<#if form??>
<details class="data" id="data"<#if unfolded || form.hasError()> open</#if>><summary>${t("guide.fields")}</summary>
<div class="fields">
<@forms.form form/>
</div>
</details>
<#else>
<p class="small">${t("guide.whole")}</p>
</#if>
<@editor.toolbar letter=letter data=data/>
<textarea id="text" name="text" lang="${lang}" spellcheck="true" autocomplete="off" rows="30" data-editor<#if data> data-plain</#if> data-line="${line?c}" data-field="${field}" data-found="${found}">${"\n" + text}</textarea>
<@editor.below/>
<#if paper != "">
<div class="paper" data-paper="${paper}"<#if saved> data-now</#if> data-busy="${t("guide.paper.busy")}" data-failed="${t("guide.paper.failed")}">
<button class="quiet" type="button">${t("guide.paper")}</button>
<div role="status"><ul></ul></div>
</div>
</#if>
<ol class="steps" data-before>
<#list steps as one><@layout.step one/></#list>
</ol>
</section>
<#if !data>
<section aria-labelledby="page-title">
<h2 id="page-title">${t("guide.page")}</h2>
<#if page != "">
<iframe id="page" src="${page}" title="${t("guide.page")}" sandbox="allow-same-origin"></iframe>
<#else>
<p><#if printed != "">${t("guide.on-paper")} <a href="${printed}">${t("guide.on-paper.see")}</a><#else>${t("guide.no-page")}</#if></p>
</#if>
</section>
</#if>
</div>
</form>
<@editor.dialogs/>
<link rel="stylesheet" href="/files/editor.css">
<script type="module" src="/files/editing.js"></script>
<script type="module" src="/files/paper.js"></script>
</@layout.page>
