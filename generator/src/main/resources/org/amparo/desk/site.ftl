<#import "layout.ftl" as layout>
<#import "form.ftl" as forms>
<#import "list.ftl" as list>
<#if closed??>
<@layout.page title=t("menu.site")>
<h1>${t("menu.site")}</h1>
<@list.shut/>
</@layout.page>
<#elseif breaks??>
<@layout.page title=t("form.remove")>
<@list.removal back=address/>
</@layout.page>
<#elseif item??>
<@layout.page title=(item == "new")?then(t("site.add"), itemTitle)>
<@list.edit add=t("site.add") back=address/>
</@layout.page>
<#elseif alone != "">
<@layout.page title=t(alone + ".where")>
<h1>${t(alone + ".where")}</h1>
<form class="fields" method="post" action="${address}" novalidate>
<@layout.key/><input type="hidden" name="base" value="${base}"><input type="hidden" name="field" value="${alone}">
<@forms.form form/>
<p><a href="/${ui}/help?page=${alone}">${t(alone + ".help")}</a></p>
<div class="actions save"><button name="do" value="site">${t("form.save")}</button>
<a class="button quiet" href="/${ui}/${alone}">${t("editor.cancel")}</a></div>
</form>
</@layout.page>
<#else>
<@layout.page title=t("menu.site")>
<h1>${t("menu.site")}</h1>
<@list.told/>
<section aria-labelledby="topics">
<h2 id="topics">${t("site.topics")}</h2>
<p>${t("site.topics.help")}</p>
<ol class="items">
<#list rows as row>
<li class="item" id="i${row.index()}">
<div class="what"><a href="${address}?item=${row.index()}">${row.title()}</a>
<#if row.detail() != ""><p class="small">${row.detail()}</p></#if><@list.beside row.index()/></div>
<@list.arrows address row.index() row.id() row.title() rows?size/>
</li>
</#list>
</ol>
<p><a class="button quiet" href="${address}?item=new">${t("site.add")}</a></p>
</section>
<section aria-labelledby="all">
<h2 id="all">${t("site.all")}</h2>
<form class="fields" method="post" action="${address}" novalidate<@list.unsaved/>>
<@layout.kept "site"/>
<@layout.key/><input type="hidden" name="base" value="${base}">
<@forms.form form/>
<p class="small">${t("site.languages", languages?join(", "))}</p>
<div class="actions save"><button name="do" value="site">${t("form.save")}</button><@layout.status/></div>
</form>
</section>
<script type="module" src="/files/looks.js"></script>
</@layout.page>
</#if>
