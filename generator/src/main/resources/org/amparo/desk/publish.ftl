<#import "layout.ftl" as layout>
<@layout.page title=t("publish.title")>
<h1>${t("publish.title")}</h1>
<div aria-live="polite">
<div id="job" data-state="<#if running!false><#if question??>asking<#else>running</#if><#else>ended</#if>">
<#if lines??>
<ul class="told"><#list lines as line><li>${line}</li></#list></ul>
<#if question??>
<form class="short" method="post" action="/${ui}/publish">
<@layout.key/><input type="hidden" name="do" value="answer">
<#if question.secret()>
<p><label for="answer">${question.text()}</label>
<input type="password" id="answer" name="answer" autocomplete="off"></p>
<div class="actions"><button>${t("publish.go")}</button></div>
<#else>
<p><strong>${question.text()}</strong></p>
<div class="actions"><button name="answer" value="yes">${t("publish.yes")}</button>
<button class="quiet" name="answer" value="no">${t("publish.no")}</button></div>
</#if>
</form>
<#elseif running>
<p class="ready">${(progress != "")?then(progress, t("publish.busy"))}</p>
<p class="small"><a href="/${ui}/publish">${t("publish.look")}</a></p>
<#else>
<p class="<#if outcome == "FAILED">refused<#else>ready</#if>">${t("publish.outcome." + outcome)}</p>
<form method="post" action="/${ui}/publish"><@layout.key/>
<div class="actions"><button class="quiet" name="do" value="again">${t("publish.again")}</button>
<a class="button quiet" href="/${ui}/">${t("menu.start")}</a></div></form>
</#if>
<#elseif places?size == 0>
<p>${t("publish.nowhere")}</p>
<p><a class="button" href="/${ui}/site#all">${t("publish.where")}</a></p>
<p><a href="/${ui}/help">${t("publish.help")}</a></p>
<#else>
<p>${t("publish.about")}</p>
<#list places as place>
<form method="post" action="/${ui}/publish">
<@layout.key/><input type="hidden" name="place" value="${place.name()}">
<h2>${place.name()}</h2>
<p class="small">${place.to()}</p>
<div class="actions"><button name="do" value="send">${t("publish.send")}</button>
<button class="quiet" name="do" value="undo">${t("publish.undo")}</button></div>
</form>
</#list>
</#if>
</div>
</div>
<script type="module" src="/files/publish.js"></script>
</@layout.page>
