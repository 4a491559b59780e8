<#import "common.ftl" as common>
<@common.document p>
<@common.foot p/>
<div class="cover">
<@common.face p "plate"/>
<@common.head p/>
<#if p.logo??>${p.logo}</#if>
<p class="site">${p.name}</p>
</div>
<@common.text p p.body/>
<@common.terms p/>
<div class="back">
<@common.face p "plate"/>
<div class="numbers">
<@common.text p p.numbers/>
</div>
<@common.colophon p/>
</div>
</@common.document>
