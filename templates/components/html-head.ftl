<#--
  The head of a page. A link preview shows the site's neutral image and title, not the page's.
  title    the page's title
  summary  one sentence for search engines; may be empty
  icon     the URL of the site's icon
  lang     of title and summary, where it is not the page's
-->
<#macro head title icon summary="" lang="">
<head>
<@basics title policy summary lang/>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fffdf8">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171c">
<meta property="og:title" content="${site.name.in(location.language)}">
<meta property="og:description" content="${t("social.text")}">
<meta property="og:image" content="${absolute(siteIcons["social.png"])}">
<link rel="icon" href="${icon}" <#if site.icon?ends_with(".svg")> type="image/svg+xml"</#if>>
<#if location.listed>
<link rel="canonical" href="${absolute(location.address)}">
<#list location.alternates(site) as alternate>
<link rel="alternate" hreflang="${alternate.hreflang}" href="${absolute(alternate.address)}">
</#list>
<#else>
<meta name="robots" content="noindex">
</#if>
<@assets/>
<#if fontStyle??><style>${fontStyle}</style></#if><#t>
</head>
</#macro>

<#-- The head of a standalone file: it loads nothing. -->
<#macro standalone title lang="">
<head>
<@basics title standalonePolicy "" lang/>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<@assets/>
</head>
</#macro>

<#macro basics title csp summary lang>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title<#if !site.hasNeutralTitles()>${langOf(lang)}</#if>>${site.hasNeutralTitles()?then(site.name.in(location.language), title)}</title>
<#if summary?has_content><meta name="description"${langOf(lang)} content="${summary}"></#if>
<meta name="referrer" content="no-referrer">
</#macro>

<#macro assets>
<style>${css}</style>
<#if letterStyle??><style>${letterStyle}</style></#if><#t>
<script>${exit}</script>
</#macro>
