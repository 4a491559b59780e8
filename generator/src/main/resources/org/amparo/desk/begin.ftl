<#import "layout.ftl" as layout>
<@layout.page title=t("begin.title")>
<h1>${t("begin.title")}</h1>
<p>${t("begin.help")} <span class="small">${folder}</span></p>
<#if refused??><p class="refused" role="alert">${refused}</p></#if>
<form class="short" method="post">
<@layout.key/>
<#if there??><p class="refused" role="alert">${there}</p>
<input type="hidden" name="beside" value="yes">
</#if><p><label for="name">${t("begin.name")}</label>
<input id="name" name="name" value="${name}" required autofocus maxlength="60" autocomplete="off" aria-describedby="name-help"></p>
<p class="small" id="name-help">${t("begin.name.help")}</p>
<p><label for="country">${t("begin.country")}</label>
<input id="country" name="country" value="${country}" maxlength="60" autocomplete="off"></p>
<fieldset><legend>${t("begin.languages")}</legend>
<#list spoken as tag>
<p class="choice"><input type="checkbox" id="language-${tag}" name="languages" value="${tag}"<#if chosenLanguages?seq_contains(tag)> checked</#if>> <label for="language-${tag}">${t("language." + tag)}</label></p>
</#list>
<p><label for="others">${t("begin.others")}</label> <input id="others" name="languages" value="${chosenLanguages?filter(l -> !spoken?seq_contains(l))?join("")}" autocomplete="off" autocapitalize="none" placeholder="qu, ay, fr"></p>
</fieldset>
<fieldset><legend>${t("begin.topics")}</legend>
<#list topics as id, title>
<p class="choice"><input type="checkbox" id="topic-${id}" name="topics" value="${id}"<#if chosenTopics?seq_contains(id)> checked</#if>> <label for="topic-${id}">${title}</label></p>
</#list>
<p><label for="own">${t("begin.own")}</label> <input id="own" name="topics" value="${chosenTopics?filter(t -> !topics?keys?seq_contains(t))?join("")}" autocomplete="off"></p>
</fieldset>
<p><label for="exit">${t("begin.exit")}</label>
<input id="exit" name="exit" value="${exit}" type="url" autocomplete="off" autocapitalize="none" placeholder="https://" aria-describedby="exit-help"></p>
<p class="small" id="exit-help">${t("begin.exit.help")}</p>
<p><label for="colour">${t("begin.colour")}</label>
<input id="colour" name="colour" data-colour value="${colour}" maxlength="7" autocomplete="off" autocapitalize="none" placeholder="#0b5d52"></p>
<p class="small">${t("begin.makes")}</p>
<p><button>${t("begin.make")}</button></p>
</form>
</@layout.page>
