<#-- A page of the manual that opens without the desk. -->
<!doctype html>
<html lang="${ui}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts[0].title()}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="manual.css">
</head>
<body class="wide">
<main id="main">
<div class="manual">
<div class="manual-side">
<nav aria-label="${t("help.contents")}">
<p><#list languages as tag, address><#if tag != ui><a href="${address}" lang="${tag}" hreflang="${tag}">${t("language." + tag)}</a> </#if></#list></p>
<ul class="manual-pages">
<#list pages as name, address>
<li><a href="${address}"<#if name == shown> aria-current="page"</#if>>${t("help." + name)}</a></li>
</#list>
</ul>
<ol class="contents">
<#list parts as part><#if part?index gt 0>
<li><a href="#${part.id()}">${part.title()}</a></li>
</#if></#list>
</ol>
</nav>
</div>
<article class="manual-text">
<#list parts as part>
<section aria-labelledby="${part.id()}">
<#if part?index == 0><h1 id="${part.id()}">${part.title()}</h1><#else><h2 id="${part.id()}">${part.title()}</h2></#if>
${part.html()}
</section>
</#list>
</article>
</div>
</main>
</body>
</html>
