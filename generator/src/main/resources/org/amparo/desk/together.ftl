<#import "layout.ftl" as layout>
<#import "job.ftl" as job>
<@layout.page title=t("together.title")>
<h1>${t("together.title")}</h1>
<#if choices != 0 && !lines??>
<p class="conflict"><a href="/${ui}/choose">${t("together.choices", choices)}</a></p>
</#if>
<div aria-live="polite">
<div id="job" data-state="<#if running!false><#if question??>asking<#else>running</#if><#else>ended</#if>">
<#if lines??>
<@job.state "together"/>
<#if !running && choices != 0>
<p><a class="button" href="/${ui}/choose">${t("together.choices", choices)}</a></p>
</#if>
<#if !running && steps?size != 0>
<h2>${t("together.steps")}</h2>
<ol class="steps"><#list steps as one><@layout.step one/></#list></ol>
</#if>
<#elseif address == "">
<p>${t("together.about")}</p>
<p>${t("together.nowhere")}</p>
<p><a class="button" href="/${ui}/site?field=together">${t("together.where")}</a></p>
<p><a href="/${ui}/help?page=together">${t("together.help")}</a></p>
<#else>
<p>${t("together.about")}</p>
<form class="short" method="post" action="/${ui}/together">
<@layout.key/>
<p><label for="name">${t("together.name")}</label> <span class="small" id="name-help">${t("together.name.help")}</span>
<input id="name" name="name" value="${name}" maxlength="80" autocomplete="name" aria-describedby="name-help" required></p>
<div class="actions"><button name="do" value="bring">${t("together.bring")}</button>
<button name="do" value="send">${t("together.send")}</button></div>
<p class="small">${t("together.at", address)}</p>
</form>
</#if>
</div>
</div>
<script type="module" src="/files/publish.js"></script>
</@layout.page>
