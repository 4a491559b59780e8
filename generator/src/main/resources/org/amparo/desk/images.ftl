<#import "layout.ftl" as layout>
<@layout.page title=t("images.title")>
<h1>${t("images.title")}</h1>
<#if refused != ""><p class="refused" role="alert">${refused}</p></#if>
<#if removed><p class="did" role="status">${t("images.removed")} <a href="${bin}">${t("images.bin")}</a></p></#if>
<#if images?size == 0>
<p>${t("images.nothing")}</p>
<#else>
<p>${t("images.shown")}</p>
<p class="find"><label for="find">${t("images.find")}</label> <input type="search" id="find" data-find=".image"></p>
<p class="none" role="status" hidden>${t("images.none")}</p>
<ul class="images">
<#list images as image>
<li class="image" data-words="${image.file()}<#if image.unused()> ${t("images.unused")}</#if><#list image.uses() as use> ${use.title()} ${use.description()}</#list>">
<div class="picture"><#if image.picture() != ""><img src="${image.picture()}" alt="" loading="lazy"><#else>${t("images.unseen")}</#if></div>
<div>
<h2>${image.file()?keep_after_last("/")}</h2>
<p class="small">${image.file()}</p>
<p><#if image.size() != "">${t("images.size", image.size())}<br></#if>${t("images.weight", image.weight())}<#if image.published() != "" && image.published() != image.weight()>; ${t("images.published", image.published())}</#if></p>
<#if image.steps()?size != 0><ul class="steps"><#list image.steps() as one><@layout.step one/></#list></ul></#if>
<#if image.unused()>
<form class="bar" method="post" action="${action}"><@layout.key/>
<strong class="mark">${t("images.unused")}</strong>
<button class="quiet" name="remove" value="${image.file()}" aria-label="${t("images.remove")}: ${image.file()?keep_after_last("/")}">${t("images.remove")}</button>
</form>
<#elseif image.uses()?size == 0>
<p>${t("images.unclear")}</p>
<#else>
<ul class="uses">
<#list image.uses() as use>
<li><a href="${use.link()}" lang="${use.language()}">${use.title()}</a>
<p><#if use.description() != "">${t("images.description")} <q lang="${use.language()}">${use.description()}</q><#elseif use.steps()?size == 0><strong class="mark">${t("images.undescribed")}</strong></#if></p>
<#if use.steps()?size != 0><ul class="steps"><#list use.steps() as one><@layout.step one/></#list></ul></#if>
</li>
</#list>
</ul>
</#if>
</div>
</li>
</#list>
</ul>
</#if>
</@layout.page>
