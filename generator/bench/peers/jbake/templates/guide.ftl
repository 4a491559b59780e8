<#include "base.ftl">
<#assign day = content.date?string("yyyy-MM-dd")>
<@base><article><h1>${content.title}</h1><p class="meta"><time datetime="${day}">${day}</time> · ${content.topic}</p>
<ul class="tags"><li>${content.topic}</li></ul>
${content.body}</article></@base>
