<#-- The frame of every screen: its head, its menu, its words for scripts. -->
<#macro page title wide=false late="">
<!doctype html>
<html lang="${ui}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="secret" content="${secret}">
<meta name="style-nonce" content="${nonce}">
<title>${t("desk.title", title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/files/tokens.css">
<link rel="stylesheet" href="/files/desk.css">
<script type="module" src="/files/desk.js"></script>
<#if late != ""><noscript><meta http-equiv="refresh" content="0;url=${late}"></noscript></#if>
</head>
<body<#if wide> class="wide"</#if>>
<a class="skip" href="#main">${t("skip")}</a>
<header class="top">
<a class="brand" href="/${ui}/">${t("name")}</a>
<button type="button" class="quiet menu-button" popovertarget="menu">${t("menu.open")}</button>
<div class="menu" id="menu" popover>
<nav aria-label="${t("menu")}">
<ul>
<#list ["start", "contacts", "words", "synonyms", "questions", "site", "images", "print", "publish", "help"] as name>
<li><a href="/${ui}/<#if name != "start">${name}</#if>"<#if screen == name> aria-current="page"</#if>>${t("menu." + name)}</a></li>
</#list>
</ul>
</nav>
<div class="aside">
<#list others as tag, address>
<a href="${address}" lang="${tag}" hreflang="${tag}">${t("language." + tag)}</a>
</#list>
<form method="post" action="/${ui}/end"><@key/><button class="plain">${t("menu.end")}</button></form>
</div>
</div>
</header>
<main id="main" tabindex="-1">
<#nested>
</main>
</body>
</html>
</#macro>

<#-- The field that lets a form change something. -->
<#macro key>
<input type="hidden" name="secret" value="${secret}">
</#macro>

<#-- What keeps the text of a form until it is saved: in the form, at its beginning. key: tells the forms of a site apart -->
<#macro kept key>
<input type="hidden" name="kept" value="${key}">
<div class="conflict" role="status" data-given-back hidden><p>${t("kept.back")}</p><button type="button" class="quiet">${t("guide.discard")}</button></div>
</#macro>

<#-- Whether a form is saved. -->
<#macro status saved=false>
<span class="editing-status" role="status" data-form-status data-saved="${t("guide.saved")}" data-unsaved="${t("guide.unsaved")}" data-lost="${t("editor.lost")}"><#if saved>${t("guide.saved")}</#if></span>
</#macro>

<#-- A problem with its remedy, and the way to its place. -->
<#macro step one>
<li class="step ${one.severity()}">
<p><strong class="mark">${t("severity." + one.severity())}</strong> ${one.what()} ${one.hint()}</p>
<p class="small"><#if one.link() != ""><a href="${one.link()}">${one.title()}</a><#else>${one.title()}</#if></p>
</li>
</#macro>

<#-- The choice of a topic. -->
<#macro topics all chosen>
<fieldset><legend>${t("new.topic")}</legend>
<#list all as topic>
<p class="choice"><input type="radio" id="topic-${topic.id()}" name="topic" value="${topic.id()}" required<#if topic.id() == chosen || (chosen == "" && topic?index == 0)> checked</#if>> <label for="topic-${topic.id()}">${topic.title()}</label></p>
</#list>
</fieldset>
</#macro>
