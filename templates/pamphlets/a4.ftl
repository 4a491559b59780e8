<#import "paper.ftl" as paper>
<@paper.document p>
<@paper.foot p/>
<@paper.head p/>
<@paper.text p.sections/>
<@paper.colophon p/>
</@paper.document>
