<#import "components/layout.ftl" as layout>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/icons.ftl" as icons>
<#import "components/fold.ftl" as fold>
<#import "components/pamphlets.ftl" as pamphlets>
<#assign paper = t("paper." + page.paper.key())>
<@layout.page title=t("page.print.title")>
<@pageTitle.heading t("page.print.title") t("print.intro")/>
<nav class="printable" aria-label="${t("print.choose")}">
<ul class="cards">
<#list page.uses as each>
<li><a class="card" href="#_use-${each.use.key()}"><span class="card-icon"><@icons.icon each.use.icon()/></span><span class="card-text"><strong>${t("use." + each.use.key())}</strong> <span>${t("use." + each.use.key() + ".what")}</span></span></a></li>
</#list>
</ul>
</nav>
<p>${t("print.always", paper)}</p>
<#list page.uses as each>
<section class="printable" aria-labelledby="_use-${each.use.key()}">
<h2 id="_use-${each.use.key()}">${t("use." + each.use.key())}</h2>
<details class="folding">
<summary>${t("print.how")}</summary>
<#list each.formats() as format>
<div class="print-format" id="format-${format.key()}">
<@fold.drawing format.key()/>
<div>
<h3>${t("format." + format.key())}</h3>
<p>${t("format." + format.key() + ".how", t("paper." + page.paper.key() + ".large"))}</p>
</div>
</div>
</#list>
</details>
<ul class="sheets">
<#if each.site?has_content>
<li><h3>${(each.use.key() == "hang")?then(page.question, t("print.whole"))}</h3>
<@pamphlets.list each.site/>
<@pamphlets.pictures each.site/></li>
</#if>
<#list each.guides as printable>
<li><h3>${printable.guide.title}</h3>
<@pamphlets.list printable.pamphlets/>
<@pamphlets.pictures printable.pamphlets/></li>
</#list>
</ul>
</section>
</#list>
</@layout.page>
