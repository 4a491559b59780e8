<#import "layout.ftl" as layout>
<@layout.page title=t("begin.title")>
<h1>${t("begin.title")}</h1>
<p>${t("begin.help")} <span class="small">${folder}</span></p>
<#if refused??><p class="refused" role="alert">${refused}</p></#if>
<form class="short" method="post">
<@layout.key/>
<p><label for="name">${t("begin.name")}</label>
<input id="name" name="name" value="${name}" required autofocus maxlength="60" autocomplete="off" aria-describedby="name-help"></p>
<p class="small" id="name-help">${t("begin.name.help")}</p>
<fieldset><legend>${t("begin.languages")}</legend>
<#list spoken as tag>
<p class="choice"><input type="checkbox" id="language-${tag}" name="languages" value="${tag}"<#if tag == ui> checked</#if>> <label for="language-${tag}">${t("language." + tag)}</label></p>
</#list>
<p><label for="others">${t("begin.others")}</label> <input id="others" name="languages" autocomplete="off" autocapitalize="none" placeholder="qu, ay, pt"></p>
</fieldset>
<p><button>${t("begin.make")}</button></p>
</form>
</@layout.page>
