<#import "paper.ftl" as paper>
<@paper.document p>
<@paper.foot p/>
<table>
<thead><tr><th scope="col" lang="${p.lang}">${p.t("language.name")}</th><th scope="col" lang="${other.lang}">${other.t("language.name")}</th></tr></thead>
<tbody>
<tr><td lang="${p.lang}"><@paper.head p/></td><td lang="${other.lang}"><@paper.head other/></td></tr>
<#list rows as row>
<tr<#if row.heading> class="lead"</#if>><td lang="${p.lang}">${row.left}</td><td lang="${other.lang}">${row.right}</td></tr>
</#list>
<tr><td lang="${p.lang}"><@paper.colophon p/></td><td lang="${other.lang}"><@paper.colophon other/></td></tr>
</tbody>
</table>
</@paper.document>
