<#import "common.ftl" as common>
<@common.document p>
<@common.foot p/>
<@common.head p/>
<@common.text p p.sections/>
<@common.colophon p/>
</@common.document>
