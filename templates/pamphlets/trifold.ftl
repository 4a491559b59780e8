<#import "paper.ftl" as paper>
<@paper.document p>
<@paper.head p/>
<@paper.text p.body/>
<div class="end">
<@paper.text p.numbers/>
<@paper.colophon p/>
</div>
</@paper.document>
