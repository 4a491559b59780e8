<#import "components/layout.ftl" as layout>
<#import "components/page-title.ftl" as pageTitle>
<#import "components/fold.ftl" as fold>
<#import "components/pamphlets.ftl" as pamphlets>
<@layout.page title=t("page.print.title")>
<@pageTitle.heading t("page.print.title") t("print.intro")/>
<p><a href="#_print-formats">${t("print.how")}</a></p>
<#if page.posters?has_content>
<section aria-labelledby="_print-posters">
<h2 id="_print-posters">${page.question}</h2>
<@pamphlets.list page.posters/>
</section>
</#if>
<section aria-labelledby="_print-guides">
<h2 id="_print-guides">${t("print.guides")}</h2>
<#list page.guides as printable>
<h3 id="guide-${printable.guide.id}">${printable.guide.title}</h3>
<@pamphlets.list printable.pamphlets/>
</#list>
</section>
<section aria-labelledby="_print-formats">
<h2 id="_print-formats">${t("print.how")}</h2>
<p>${t("print.always")}</p>
<#list page.formats() as format>
<div class="print-format" id="format-${format.key()}">
<@fold.drawing format.key()/>
<div>
<h3>${t("format." + format.key())}</h3>
<p>${t("format." + format.key() + ".how")}</p>
</div>
</div>
</#list>
</section>
</@layout.page>
