<#assign t = {
  "es": {"name": "Español", "title": "Conoce tus derechos", "skip": "Saltar al contenido", "nav": "Temas",
    "no": "Esta guía ofrece información legal general y no sustituye el consejo de una abogada.",
    "topics": ["derechos", "registro", "denunciar"]},
  "en": {"name": "English", "title": "Know your rights", "skip": "Skip to content", "nav": "Topics",
    "no": "This guide gives general legal information and is not a substitute for advice from a lawyer.",
    "topics": ["rights", "registration", "reporting"]}}>
<#macro base>
<#assign w = t[content.lang] other = (content.lang == "es")?then("en", "es")>
<!doctype html>
<html lang="${content.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${content.title} | ${w.title}</title><meta name="description" content="${content.summary}">
<#list t?keys as l><link rel="alternate" hreflang="${l}" href="/${l}/${content.uri[3..]}">
</#list><link rel="stylesheet" href="/assets/site.css"></head>
<body><a class="skip" href="#main">${w.skip}</a>
<header><a href="/${content.lang}/">${w.title}</a>
<nav aria-label="${w.nav}"><ul>
<#list w.topics as x><li><a href="/${content.lang}/#${x}">${x}</a></li>
</#list></ul></nav>
<a class="lang" lang="${other}" hreflang="${other}" href="/${other}/${content.uri[3..]}">${t[other].name}</a></header>
<main id="main"><#nested></main>
<footer><p>${w.no}</p></footer><script src="/assets/app.js" defer></script></body></html>
</#macro>
