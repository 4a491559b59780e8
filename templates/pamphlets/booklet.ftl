<#import "paper.ftl" as paper>
<@paper.document p>
<@paper.foot p/>
<div class="cover">
<@paper.head p/>
<p class="site">${p.name}</p>
</div>
<@paper.text p.body/>
<@paper.terms p/>
<div class="back">
<div class="numbers">
<@paper.text p.numbers/>
</div>
<@paper.colophon p/>
</div>
</@paper.document>
