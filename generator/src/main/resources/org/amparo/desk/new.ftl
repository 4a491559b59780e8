<#import "layout.ftl" as layout>
<@layout.page title=t("new.title")>
<h1>${t("new.title")}</h1>
<#if refused??><p class="refused" role="alert">${refused}</p></#if>
<form class="short" method="post">
<@layout.key/>
<p><label for="title">${t("new.name", languages?values[0])}</label>
<input id="title" name="title" value="${title}" required autofocus maxlength="120" autocomplete="off"></p>
<@layout.topics topics topic/>
<p><button>${t("new.make")}</button></p>
<p class="small">${t("new.help")}</p>
</form>
</@layout.page>
