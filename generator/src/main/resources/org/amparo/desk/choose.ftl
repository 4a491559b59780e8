<#import "layout.ftl" as layout>
<#import "lines.ftl" as lines>
<@layout.page title=t("choose.title")>
<p><a href="/${ui}/together">${t("together.title")}</a></p>
<h1>${t("choose.title")}</h1>
<#if refused??><p class="refused" role="alert">${refused}</p></#if>
<#if done><p class="good" role="status">${t("choose.done")}</p></#if>
<#if copies?size != 0>
<section aria-labelledby="copies">
<h2 id="copies">${t("choose.copies")}</h2>
<p>${t("choose.copies.help")}</p>
<#list copies as one>
<details class="pair"><summary><strong>${one.title()}</strong></summary>
<p class="small">${one.copy()}</p>
<@lines.compared one.lines() t("choose.copies.text") t("choose.copies.copy")/>
</details>
<form method="post" action="/${ui}/choose"><@layout.key/><input type="hidden" name="copy" value="${one.copy()}">
<p><button name="do" value="join" aria-label="${t("choose.copies.join.of", one.title())}">${t("choose.copies.join")}</button></p></form>
</#list>
</section>
</#if>
<#if choices?size == 0>
<#if copies?size == 0><p>${t("choose.none")}</p></#if>
<#else>
<p>${t("choose.help")}</p>
<#list choices as one>
<section class="choose" aria-labelledby="c${one?index}">
<h2 id="c${one?index}">${one.title()}</h2>
<p class="small">${one.where()} · <a href="${one.link()}">${t("choose.open")}</a></p>
<form method="post" action="/${ui}/choose"><@layout.key/><input type="hidden" name="name" value="${one.name()}">
<div class="two">
<div><h3>${t("choose.mine")}</h3><@side one.passages() "before"/></div>
<div><h3>${t("choose.theirs")}</h3><@side one.passages() "after"/></div>
</div>
<div class="actions"><button name="pick" value="mine" aria-describedby="c${one?index}">${t("choose.mine.pick")}</button>
<button name="pick" value="theirs" aria-describedby="c${one?index}">${t("choose.theirs.pick")}</button>
<#if one.prose()><button class="quiet" name="pick" value="both" aria-describedby="c${one?index}">${t("choose.both.pick")}</button></#if></div>
</form>
</section>
</#list>
</#if>
</@layout.page>

<#-- One of two forms of a passage; what only it has is marked. -->
<#macro side passages own>
<p class="form"><#list passages as part><#if part.kind() == "same">${part.text()}<#elseif part.kind() == own><mark>${part.text()}</mark></#if></#list></p>
</#macro>
