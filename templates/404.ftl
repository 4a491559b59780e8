<#-- Served at any address, so its links do not depend on where it stands. -->
<!DOCTYPE html>
<html lang="${spot.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t("notfound.title")} · ${site.name.in(spot.language)}</title>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<style>${css}</style>
</head>
<body class="choice">
<main>
<#list site.languages as language>
<#assign own = words[language.tag]>
<section lang="${language}">
<#if language?counter == 1><h1>${own.sentence("notfound.title")}</h1><#else><h2>${own.sentence("notfound.title")}</h2></#if>
<p>${own.sentence("notfound.text")}</p>
<p><a class="enter" href="${site.address.path}${own.home()}" hreflang="${language}">${own.sentence("notfound.home")}</a></p>
</section>
</#list>
</main>
</body>
</html>
