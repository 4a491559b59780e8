<#-- The page that quick exit shows offline: as plain as a browser's own page. -->
<!DOCTYPE html>
<html${langOf(location.language, "html")}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t("exit.title")}</title>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
</head>
<body>
<h1>${t("page.away.title")}</h1>
<p>${t("exit.offline")}</p>
</body>
</html>
