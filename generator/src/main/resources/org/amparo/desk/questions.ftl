<#import "layout.ftl" as layout>
<#import "form.ftl" as forms>
<#import "list.ftl" as list>
<#if closed??>
<@layout.page title=t("menu.questions")>
<h1>${t("menu.questions")}</h1>
<@list.shut/>
</@layout.page>
<#elseif breaks??>
<@layout.page title=t("form.remove")>
<@list.removal back="/" + ui + "/questions"/>
</@layout.page>
<#elseif item?? && options??>
<@layout.page title=itemTitle wide=true>
<p><a href="/${ui}/questions">${t("questions.back")}</a></p>
<h1>${itemTitle}</h1>
<@list.told/>
<div class="panes walk">
<div>
<section aria-labelledby="options">
<h2 id="options">${t("questions.options")}</h2>
<ol class="items">
<#list rows as row>
<li class="item" id="i${row.index()}">
<div class="what"><a href="${options}&amp;item=${row.index()}">${row.title()}</a><p class="small">→ ${row.detail()}</p><@list.beside row.index()/></div>
<@list.arrows options row.index() row.id() row.title() rows?size/>
</li>
</#list>
</ol>
<p><a class="button<#if (rows?size > 0)> quiet</#if>" href="${options}&amp;item=new">${t("questions.option.add")}</a></p>
</section>
<section aria-labelledby="about">
<h2 id="about">${t("questions.about")}</h2>
<form class="fields" method="post" action="${address}" novalidate<@list.unsaved/>>
<@list.hidden item itemId/>
<@layout.kept "questions#" + itemId/>
<@forms.form form/>
<div class="actions save"><button name="do" value="save">${t("form.save")}</button><@layout.status/>
<a class="button quiet" href="${address}?item=${item}&amp;remove">${t("form.remove")}</a></div>
<p class="small">${t("form.id", shortName)}</p>
</form>
</section>
</div>
<@walk/>
</div>
</@layout.page>
<#elseif item??>
<@layout.page title=(item == "new")?then(t((question == "")?then("questions.add", "questions.option.add")), itemTitle)>
<@list.edit add=t((question == "")?then("questions.add", "questions.option.add")) back=(question == "")?then(address, address + "&item=back")/>
</@layout.page>
<#else>
<@layout.page title=t("menu.questions") wide=true>
<h1>${t("menu.questions")}</h1>
<p class="lead">${t("questions.lead")}</p>
<@list.told/>
<div class="actions"><a class="button" href="?item=new">${t("questions.add")}</a>
<#if ordered><a class="button quiet" href="${address}">${t("list.ready")}</a><#elseif (rows?size > 1)><a class="button quiet" href="?order">${t("list.order")}</a></#if></div>
<div class="panes walk">
<div>
<#if rows?size == 0>
<p>${t("list.empty")}</p>
<#elseif ordered>
<p>${t("questions.order")}</p>
<ol class="items"><#list rows as row><@list.moving row rows?size/></#list></ol>
<#else>
<p class="find"><label for="find">${t("list.find")}</label> <input type="search" id="find" data-find=".row"></p>
<p class="none" role="status" hidden>${t("list.none")}</p>
<ul class="items"><#list rows as row><@list.entry row/></#list></ul>
</#if>
</div>
<#if page != ""><@walk/></#if>
</div>
</@layout.page>
</#if>

<#-- The page of the question, which can be walked through, and the way to the question that is seen. -->
<#macro walk>
<section aria-labelledby="seen" class="seen">
<h2 id="seen">${t("questions.walk")}</h2>
<p class="small">${t("questions.walk.help")}</p>
<#if page != "">
<p><#list pages as at, index><a class="button quiet" data-page="${at}" href="/${ui}/questions?item=${index}" hidden>${t("questions.edit")}</a></#list></p>
<iframe src="${page}" title="${t("questions.walk")}" sandbox="allow-same-origin" data-walk></iframe>
<#else>
<p>${t("guide.no-page")}</p>
</#if>
</section>
<script type="module" src="/files/walk.js"></script>
</#macro>
