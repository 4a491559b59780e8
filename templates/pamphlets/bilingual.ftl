<#import "common.ftl" as common>
<@common.document p>
<@common.foot p/>
<table class="pairs">
<thead><tr><th scope="col" lang="${p.lang}">${p.t("language.name")}</th><th scope="col" lang="${other.lang}">${other.t("language.name")}</th></tr></thead>
<tbody>
<tr><td lang="${p.lang}"><@common.head p/></td><td lang="${other.lang}"><@common.head other/></td></tr>
<#list rows as row>
<tr<#if row.heading> class="lead"</#if>><td lang="${p.lang}">${row.left}</td><td lang="${other.lang}">${row.right}</td></tr>
</#list>
<tr><td lang="${p.lang}"><@common.colophon p/></td><td lang="${other.lang}"><@common.colophon other/></td></tr>
</tbody>
</table>
</@common.document>
