<!DOCTYPE html>
<html lang="${spot.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${site.name.in(spot.language)}</title>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${absolute(spot.address)}">
<style>${css}</style>
</head>
<body class="choice">
<main>
<#list site.languages as language>
<#assign own = words[language.tag]>
<section lang="${language}">
<#if language?counter == 1><h1><#else><h2></#if>${own.sentence("choice.title")}<#if language?counter == 1></h1><#else></h2></#if>
<p><a class="enter" href="${spot.to(own.home())}" hreflang="${language}">${own.sentence("choice.enter")}</a></p>
</section>
</#list>
</main>
</body>
</html>
