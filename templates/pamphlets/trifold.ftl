<#import "common.ftl" as common>
<@common.document p>
<@common.head p/>
<@common.text p p.body/>
<div class="end">
<@common.text p p.numbers/>
<@common.colophon p/>
</div>
</@common.document>
