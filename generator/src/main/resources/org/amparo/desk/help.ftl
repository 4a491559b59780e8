<#import "layout.ftl" as layout>
<@layout.page title=parts[0].title() wide=true>
<div class="manual">
<div class="manual-side">
<p class="find"><label for="find">${t("help.find")}</label> <input type="search" id="find" data-find=".part"></p>
<nav aria-label="${t("help.contents")}">
<ul class="manual-pages">
<#list pages as name, address>
<li><a href="${address}"<#if name == shown> aria-current="page"</#if>>${t("help." + name)}</a></li>
</#list>
</ul>
<ol class="contents">
<#list parts as part><#if part?index gt 0>
<li class="part" data-words="${part.title()} ${part.words()}"><a href="#${part.id()}">${part.title()}</a></li>
</#if></#list>
</ol>
</nav>
</div>
<article class="manual-text">
<p class="none" role="status" hidden>${t("help.none")}</p>
<#list parts as part>
<section class="part" data-words="${part.title()} ${part.words()}" aria-labelledby="${part.id()}">
<#if part?index == 0><h1 id="${part.id()}">${part.title()}</h1><#else><h2 id="${part.id()}">${part.title()}</h2></#if>
${part.html()}
</section>
</#list>
</article>
</div>
</@layout.page>
