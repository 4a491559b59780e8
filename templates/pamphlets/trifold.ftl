<#import "common.ftl" as common>
<@common.document p>
<div class="cover">
<@common.face p/>
<@common.head p/>
</div>
<@common.text p p.body/>
<div class="spare">
<@common.terms p/>
</div>
<div class="end">
<@common.text p p.numbers/>
<@common.colophon p/>
</div>
</@common.document>
