<#--
  The poster of the first question.
  question      its text
  numbers       the contacts to call
  options       each a text with the code of its page; no code while the site has no address
  lang          the language's tag; language is the language
  name          of the site
  jurisdiction  of the site; may be empty
  address       of the question's page; missing while the site has no address
  seen          the oldest day on which a number was read; unchecked if nobody has called one of them
  version       six digits that change with the options
  t, date, day  as in pages
-->
<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${question}</title>
<meta name="description" content="${question}">
<style>${css}</style>
</head>
<body>
<#if numbers?has_content>
<div class="numbers">
<#list numbers as contact>
<#assign digits = contact.phone?length>
<div class="number-box<#if digits gt 5> long</#if><#if digits gt 13> longer</#if><#if digits gt 18> longest</#if>"><p class="big">${contact.phone}</p><p>${contact.other?then(contact.name.in(language), t("need." + contact.need))}</p></div>
</#list>
</div>
</#if>
<h1>${question}</h1>
<div class="options">
<#list options as option>
<div class="option<#if option.coded> coded</#if>"><#if option.coded><div class="code">${option.code}</div></#if><p>${option.text}</p></div>
</#list>
</div>
<div class="colophon">
<p><#if address??>${t("poster.how")} ${t("pamphlet.web", address)}<#else>${t("pamphlet.no-address")}</#if></p>
<p>${name}. <#if seen??>${t("contacts.seen", day(seen))} </#if>${t("pamphlet.version", version)}.<#if jurisdiction?has_content> ${t("guide.jurisdiction", jurisdiction)}.</#if><#if unchecked> ${t("pamphlet.unchecked")}</#if></p>
</div>
</body>
</html>
