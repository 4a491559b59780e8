<#import "layout.ftl" as layout>
<#import "form.ftl" as forms>
<#-- The screen of a list file: its items, the form of one, or the question before one is removed. -->
<#macro screen name>
<#if closed??>
<@layout.page title=t("menu." + name)>
<h1>${t("menu." + name)}</h1>
<@shut/>
</@layout.page>
<#elseif breaks??>
<@layout.page title=t("form.remove")>
<@removal back=address/>
</@layout.page>
<#elseif form??>
<@layout.page title=(item == "new")?then(t(name + ".add"), itemTitle)>
<@edit add=t(name + ".add") back=address/>
</@layout.page>
<#else>
<@layout.page title=t("menu." + name)>
<h1>${t("menu." + name)}</h1>
<p class="lead">${t(name + ".lead")}</p>
<@told/>
<div class="actions"><a class="button" href="?item=new">${t(name + ".add")}</a>
<#if ordered><a class="button quiet" href="${address}">${t("list.ready")}</a><#elseif (rows?size > 1)><a class="button quiet" href="?order">${t("list.order")}</a></#if></div>
<#if rows?size == 0>
<p>${t("list.empty")}</p>
<#elseif ordered>
<p>${t(name + ".order")}</p>
<ol class="items"><#list rows as row><@moving row rows?size/></#list></ol>
<#else>
<#if (rows?size > 5)><p class="find"><label for="find">${t("list.find")}</label> <input type="search" id="find" data-find=".row"></p>
<p class="none" role="status" hidden>${t("list.none")}</p></#if>
<#if rows?first.call()??>
<#list groups as group>
<#local own = rows?filter(r -> r.group() == group.label())>
<#if own?size != 0><section class="rows"><h2>${group.label()}</h2><ul class="items"><#list own as row><@entry row/></#list></ul></section></#if>
</#list>
<#local rest = rows?filter(r -> !groups?map(g -> g.label())?seq_contains(r.group()))>
<#if rest?size != 0><section class="rows"><h2>${t("list.rest")}</h2><ul class="items"><#list rest as row><@entry row/></#list></ul></section></#if>
<#else>
<ul class="items"><#list rows as row><@entry row/></#list></ul>
</#if>
</#if>
</@layout.page>
</#if>
</#macro>

<#-- What the last tap did. -->
<#macro told><#if did != "" && !inRow()><p class="did" role="status">${t("list." + did)}</p></#if></#macro>

<#-- Whether that is said in the row of an item, where the tap was. -->
<#function inRow><#return at != "" && ["saved", "called", "moved"]?seq_contains(did)></#function>

<#macro beside index><#if inRow() && at == index?c><p class="did" role="status">${t("list." + did)}</p></#if></#macro>

<#-- The texts that still have the number that a contact had before it was saved; none for other items. -->
<#macro replaced>
<#list (old![]) as one>
<p class="warning" role="status"><strong class="mark">${t("severity.warning")}</strong> ${t("contacts.old", one.number(), one.mentions()?size)}</p>
<ul><#list one.mentions() as mention><#if mention?index < 5><@place mention/></#if></#list></ul>
<#if (one.mentions()?size > 5)><details><summary>${t("start.more", one.mentions()?size)}</summary>
<ul><#list one.mentions() as mention><#if mention?index gte 5><@place mention/></#if></#list></ul></details></#if>
</#list>
</#macro>

<#macro place mention><li class="small"><a href="${mention.link()}">${mention.title()}</a>: ${mention.text()}</li></#macro>

<#macro entry row>
<li class="row item" id="i${row.index()}" data-words="${row.search()}">
<div class="what"><a href="${address}?item=${row.index()}">${row.title()}</a>
<#if row.detail() != ""><p class="small">${row.detail()}</p></#if>
<#if row.call()??><p class="small"><span class="state ${row.call().state()}"><#if row.call().day()??>${t("call." + row.call().state(), date(row.call().day()))}<#else>${t("call.pending")}</#if></span></p></#if><@beside row.index()/><#if inRow() && at == row.index()?c><@replaced/></#if></div>
<#if row.call()?? && row.call().callable()>
<form method="post" action="${address}"><@hidden row.index() row.id()/><button class="quiet" name="do" value="called" aria-label="${t("call.today.of", row.title())}"<#if did == "called" && at == row.index()?c> autofocus</#if>>${t("call.today")}</button></form>
</#if>
</li>
</#macro>

<#macro moving row size>
<li class="item" id="i${row.index()}">
<div class="what"><strong>${row.title()}</strong><#if row.detail() != ""><p class="small">${row.detail()}</p></#if><@beside row.index()/></div>
<@arrows address row.index() row.id() row.title() size/>
</li>
</#macro>

<#-- Two buttons that move an item. -->
<#macro arrows to index id title size>
<form class="arrows" method="post" action="${to}"><@hidden index id/>
<#local first = index == 0, last = index == size - 1, here = at == index?c>
<button class="quiet" name="do" value="up" aria-label="${t("list.up", title)}"<#if first> disabled<#elseif here && by != "" && (by == "up" || last)> autofocus</#if>>↑</button>
<button class="quiet" name="do" value="down" aria-label="${t("list.down", title)}"<#if last> disabled<#elseif here && by != "" && (by == "down" || first)> autofocus</#if>>↓</button>
</form>
</#macro>

<#macro hidden index id><@layout.key/><input type="hidden" name="base" value="${base}"><input type="hidden" name="item" value="${index}"><input type="hidden" name="was" value="${id}"></#macro>

<#-- Marks a form that was sent and not saved. -->
<#macro unsaved><#if form.refused() || form.stale()> data-unsaved</#if></#macro>

<#-- The key by which the desk keeps what is typed into the form of an item. -->
<#function keptAs id><#return address?keep_after_last("/") + "#" + id></#function>

<#-- The form of an item. -->
<#macro edit add back>
<p><a href="${back}">${t("form.back")}</a></p>
<h1><#if item == "new">${add}<#elseif itemTitle != "">${itemTitle}<#else>${itemId}</#if></h1>
<form class="fields" method="post" action="${address}" novalidate<@unsaved/>>
<@hidden item itemId/>
<@layout.kept keptAs((item == "new")?then("new", itemId))/>
<@forms.form form/>
<div class="actions save"><button name="do" value="save">${t("form.save")}</button><@layout.status/>
<#if item != "new"><a class="button quiet" href="${address}?item=${item}&amp;remove">${t("form.remove")}</a></#if></div>
<#if shortName != ""><p class="small">${t("form.id", shortName)}</p></#if>
</form>
</#macro>

<#-- The question before an item is removed. What is typed into its form and not saved goes with it. -->
<#macro removal back>
<h1>${t("form.remove.of", itemTitle)}</h1>
<#if breaks?size == 0>
<p>${t("form.remove.free")}</p>
<#else>
<p>${t("form.remove.breaks")}</p>
<ul class="steps"><#list breaks as one><#if one?index < 5><@layout.step one/></#if></#list></ul>
<#if (breaks?size > 5)><details class="more"><summary>${t("start.more", breaks?size)}</summary>
<ul class="steps"><#list breaks as one><#if one?index gte 5><@layout.step one/></#if></#list></ul></details></#if>
</#if>
<form method="post" action="${address}">
<@hidden item itemId/><input type="hidden" name="kept" value="${keptAs(itemId)}">
<div class="actions"><button name="do" value="remove">${t("form.remove.yes")}</button>
<a class="button quiet" href="${back}">${t("form.remove.no")}</a></div>
</form>
</#macro>

<#-- A file that forms cannot change now. -->
<#macro shut>
<p class="refused" role="alert">${t("form." + closed)}</p>
<p><a class="button" href="/${ui}/guide?file=${file}">${t("form.text")}</a></p>
</#macro>
