<#import "layout.ftl" as layout>
<@layout.page title=title wide=true>
<form class="guide" method="post" action="${action}" data-file="${file}" data-changed="${changed?c}">
<@layout.key/>
<input type="hidden" name="base" value="${base}">
<div class="head">
<h1>${title}</h1>
<p class="small">${file}</p>
<p class="bar"><button class="button" name="do" value="save">${t("guide.save")}</button>
<span class="status" role="status"><#if refused??><#elseif changed>${t("guide.unsaved")}<#elseif saved>${t("guide.saved")}</#if></span>
<#if preview != ""><a href="${preview}" target="preview" rel="noopener">${t("guide.open")}</a></#if></p>
<#if refused??><p class="refused" role="alert">${refused}</p></#if>
</div>
<div class="panes">
<section aria-labelledby="text-title">
<h2 id="text-title"><label for="text">${t("guide.text")}</label></h2>
<textarea id="text" name="text" lang="${lang}" spellcheck="true" rows="30" data-line="${line}">${"\n" + text}</textarea>
<ol class="steps" id="problems">
<#list steps as one><@layout.step one/></#list>
</ol>
</section>
<section aria-labelledby="page-title">
<h2 id="page-title">${t("guide.page")}</h2>
<#if page != "">
<iframe id="page" src="${page}" title="${t("guide.page")}" sandbox="allow-same-origin"></iframe>
<#else>
<p>${t("guide.no-page")}</p>
</#if>
</section>
</div>
</form>
</@layout.page>
