<#include "base.ftl">
<@base><h1>${content.title}</h1><ul class="guides"><#list published_guides?filter(g -> g.lang == content.lang) as g>
<li><a href="/${g.uri}">${g.title}</a> <time>${g.date?string("yyyy-MM-dd")}</time> ${g.topic}</li></#list>
</ul></@base>
