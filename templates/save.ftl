<#import "components/layout.ftl" as layout>
<#import "components/breadcrumb.ftl" as breadcrumb>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/icons.ftl" as icons>
<#import "components/notice.ftl" as notices>
<#import "components/share.ftl" as share>
<#-- The part that saves is hidden without script, and left out of copies on a disk. -->
<@layout.page title=t("page.save.title")>
<@breadcrumb.link fixed("home") t("nav.home")/>
<@pageTitle.heading t("page.save.title") t("save.summary")/>
<section class="save" id="_save" hidden data-go="${t("save.go", "{0}")}" data-empty="${t("save.empty")}" data-going="${t("save.going", "{0}", "{1}")}" data-some="${t("save.some", "{0}", "{1}")}" data-all="${t("save.all", "{0}", "{1}")}" data-repair="${t("save.repair", "{0}")}" data-update="${t("save.update", "{0}")}" data-again="${t("save.again")}"<#list ["one", "many"] as number> data-lack-${number}="${t("save.lack." + number, "{0}", "{1}", "{2}")}"</#list><#list ["search", "parts", "offline", "lost", "silent", "altered", "list", "full", "blocked", "host"] as key> data-${key}="${t("save." + key)}"</#list> data-answered="${t("save.answered", "{0}")}" data-more="${t("save.more", "{0}")}" aria-label="${t("page.save.title")}">
<div role="status">
<p class="save-status" data-part="status">${t("save.empty")}</p>
<p data-part="why" hidden></p>
<p data-part="names" hidden></p>
</div>
<progress data-part="bar" aria-label="${t("page.save.title")}" hidden></progress>
<p data-part="print-row" hidden><label class="save-choice"><input type="checkbox" data-part="print"> <span>${t("save.print")} <span data-part="print-size"></span></span></label></p>
<p><button type="button" class="button" data-part="go" hidden>${t("page.save.title")}</button></p>
<p><button type="button" class="button" data-part="repair" hidden>${t("save.repair", "")}</button></p>
</section>
<p id="_save-none">${t("save.none")}</p>
<section aria-labelledby="_before">
<h2 id="_before">${t("save.before")}</h2>
<ul>
<li>${t("save.before.seen")}</li>
<li>${t("save.before.data")}</li>
<li>${t("save.before.lost")}</li>
<li>${t("save.before.icon")}</li>
</ul>
</section>
<#if page.standaloneSite??>
<section aria-labelledby="_one" data-web>
<h2 id="_one">${t("save.one")}</h2>
<p>${t("save.one.text")} <span class="small" data-size="one">${t("save.one.size")}</span></p>
<p><@share.file address=page.standaloneSite name=t("file.site") label=t("save.one.get") page=fixed("home")/></p>
<@share.how/>
</section>
</#if>
<section aria-labelledby="_zip" data-web>
<h2 id="_zip">${t("save.zip")}</h2>
<p>${t("save.zip.text")} <span class="small" data-size="zip"></span></p>
<p><a class="take" href="${location.to(page.zip)}" download="${t("file.zip")}"><@icons.icon "save"/>${t("save.zip.get")}</a></p>
</section>
<section class="delete" id="_delete" aria-labelledby="_deleting" hidden data-gone="${t("delete.gone")}" data-left="${t("delete.left", "{0}")}">
<h2 id="_deleting">${t("delete.title")}</h2>
<p>${t("delete.text")}</p>
<p><button type="button" class="take" data-part="ask"><@icons.icon "delete"/>${t("delete.title")}</button></p>
<div class="callout warning sure" data-part="sure" role="group" aria-labelledby="_delete-first" tabindex="-1" hidden>
<p id="_delete-first"><strong>${t("delete.first")}</strong></p>
<p class="sure-ways"><button type="button" class="take danger" data-part="yes">${t("delete.yes")}</button>
<button type="button" class="take" data-part="no">${t("delete.no")}</button></p>
</div>
<p class="save-status" role="status" tabindex="-1" data-part="result"></p>
<div data-part="remains" hidden>
<p>${t("delete.cannot")}</p>
<ul>
<li>${t("delete.history")}</li>
<li>${t("delete.downloads")}</li>
<li>${t("delete.sent")}</li>
<li>${t("delete.icon")}</li>
<li>${t("delete.company")}</li>
</ul>
</div>
</section>
<script src="${location.root()}js/save.js" defer data-root="${location.root()}" data-web></script>
</@layout.page>
