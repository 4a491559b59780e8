<!doctype html>
<html lang="${ui}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t("end.title")}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/files/tokens.css">
<link rel="stylesheet" href="/files/desk.css">
</head>
<body>
<main>
<h1>${t("end.title")}</h1>
<p>${t("end.text")}</p>
</main>
</body>
</html>
