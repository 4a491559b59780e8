<#import "paper.ftl" as paper>
<@paper.document p>
<@paper.head p/>
<@paper.text p/>
<div class="back">
<@paper.colophon p/>
</div>
</@paper.document>
