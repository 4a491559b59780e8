<#import "layout.ftl" as layout>
<#import "job.ftl" as job>
<@layout.page title=t("publish.title")>
<h1>${t("publish.title")}</h1>
<div aria-live="polite">
<div id="job" data-state="<#if running!false><#if question??>asking<#else>running</#if><#else>ended</#if>">
<#if lines??>
<@job.state "publish"/>
<#elseif places?size == 0>
<p>${t("publish.nowhere")}</p>
<p><a class="button" href="/${ui}/site?field=publish">${t("publish.where")}</a></p>
<p><a href="/${ui}/help?page=publish">${t("publish.help")}</a></p>
<#else>
<p>${t("publish.about")}</p>
<#list places as place>
<form method="post" action="/${ui}/publish">
<@layout.key/><input type="hidden" name="place" value="${place.name()}">
<h2>${place.name()}</h2>
<p class="small">${place.to()}</p>
<div class="actions"><button name="do" value="send">${t("publish.send")}</button>
<#if before[place.name()]??><button class="quiet" name="do" value="undo">${t("publish.undo", date(before[place.name()]))}</button></#if></div>
</form>
</#list>
<p><a href="/${ui}/site?field=publish">${t("publish.where.change")}</a></p>
</#if>
</div>
</div>
<script type="module" src="/files/publish.js"></script>
</@layout.page>
