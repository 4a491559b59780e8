<#import "common.ftl" as common>
<@common.document p>
<@common.foot p/>
<div class="sign"><span class="emblem" data-white-icon="${p.icon}"></span></div>
<@common.head p/>
<@common.text p p.sections/>
<@common.colophon p/>
</@common.document>
