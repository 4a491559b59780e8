<#import "layout.ftl" as layout>
<@layout.page title=t("move.title", title)>
<p><a href="${guide}">${title}</a></p>
<h1>${t("move.title", title)}</h1>
<#if refused??><p class="refused" role="alert">${refused}</p></#if>
<form class="short" method="post" action="${action}">
<@layout.key/>
<#if topic != ""><@layout.topics topics topic/></#if>
<fieldset><legend>${t("move.names")}</legend>
<p class="small">${t("move.names.help")}</p>
<#list names as tag, name>
<p><label for="name-${tag}">${languages[tag]!tag}</label> <input id="name-${tag}" name="name-${tag}" value="${name}" autocomplete="off" autocapitalize="none" spellcheck="false"></p>
</#list>
</fieldset>
<p><button name="do" value="move">${t("move.make")}</button></p>
<p class="small">${t("move.help")}</p>
</form>
<section aria-labelledby="delete">
<h2 id="delete">${t("move.delete.title")}</h2>
<p>${t("move.delete.help")}</p>
<ul><#list files as file, name><li>${name} <span class="small">${file}</span></li></#list></ul>
<#if broken?size != 0>
<p class="refused">${t("move.broken", links)}</p>
<ul class="links"><#list broken as one><li><a href="${one.link()}">${one.title()}</a><#if one.links() != 1> <span class="small">${one.links()}</span></#if></li></#list></ul>
</#if>
<form method="post" action="${action}"><@layout.key/><button class="quiet danger" name="do" value="delete">${t("move.delete")}</button></form>
</section>
</@layout.page>
