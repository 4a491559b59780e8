<#--
  The head of every page. Programs that show a picture and a title for a shared link get the site's
  neutral ones, not the page's.
  title    the page's title
  summary  one sentence for search engines; may be empty
  icon     the way to the site's icon
  lang     of both, where it is not the page's
-->
<#macro head title icon summary="" lang="">
<#local foreign><#if lang?has_content> lang="${lang}"</#if></#local>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title<#if !site.hasNeutralTitles()>${foreign}</#if>>${site.hasNeutralTitles()?then(site.name.in(spot.language), title)}</title>
<#if summary?has_content><meta name="description"${foreign} content="${summary}"></#if>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fffdf8">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171c">
<meta property="og:title" content="${site.name.in(spot.language)}">
<meta property="og:description" content="${t("social.text")}">
<meta property="og:image" content="${absolute(pictures["social.png"])}">
<link rel="icon" href="${icon}" <#if site.icon?ends_with(".svg")> type="image/svg+xml"</#if>>
<#if spot.listed>
<link rel="canonical" href="${absolute(spot.address)}">
<#list spot.alternates(site) as alternate>
<link rel="alternate" hreflang="${alternate.hreflang}" href="${absolute(alternate.address)}">
</#list>
<#else>
<meta name="robots" content="noindex">
</#if>
<style>${css}</style>
<script>${exit}</script>
</head>
</#macro>
