<#import "layout.ftl" as layout>
<@layout.page title=t("import.title")>
<h1>${t("import.title")}</h1>
<#if refused??><p class="refused" role="alert">${refused}</p></#if>
<#if done??>
<ul class="done"><#list done as line><li>${line}</li></#list></ul>
<p><a class="button" href="${link}">${t("import.open")}</a></p>
<#else>
<form class="short" method="post" data-upload>
<@layout.key/>
<p><label for="file">${t("import.file")}</label>
<input type="file" id="file" accept=".docx" required></p>
<@layout.topics topics topic/>
<p><button>${t("import.make")}</button> <span class="status" role="status" data-busy="${t("import.busy")}"></span></p>
<p class="small">${t("import.help")}</p>
</form>
</#if>
</@layout.page>
