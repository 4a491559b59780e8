<#-- What a job says and asks while it runs, and how it ended. -->
<#import "layout.ftl" as layout>
<#macro state screen>
<ul class="told"><#list lines as line><li>${line}</li></#list></ul>
<#if question??>
<form class="short" method="post" action="/${ui}/${screen}">
<@layout.key/><input type="hidden" name="do" value="answer">
<#if question.secret()>
<p><label for="answer">${question.text()}</label>
<input type="password" id="answer" name="answer" autocomplete="off"></p>
<div class="actions"><button>${t("publish.go")}</button></div>
<#else>
<p id="question" tabindex="-1"><strong>${question.text()}</strong></p>
<div class="actions"><button name="answer" value="yes">${t("publish.yes")}</button>
<button class="quiet" name="answer" value="no">${t("publish.no")}</button></div>
</#if>
</form>
<#elseif running>
<p class="ready">${(progress != "")?then(progress, t("publish.busy"))}</p>
<p class="small"><a href="/${ui}/${screen}${query!""}">${t("publish.look")}</a></p>
<#else>
<p class="<#if outcome == "FAILED" || outcome == "NOT_SEEN">refused<#else>ready</#if>">${t(screen + ".outcome." + outcome)}</p>
<form method="post" action="/${ui}/${screen}"><@layout.key/>
<div class="actions"><button class="quiet" name="do" value="again">${t("publish.again")}</button>
<a class="button quiet" href="/${ui}/">${t("menu.start")}</a></div></form>
</#if>
</#macro>
