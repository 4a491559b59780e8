<#import "components/layout.ftl" as layout>
<#import "components/door.ftl" as doors>
<@layout.door title=site.name.in(spot.language) icon=spot.to(pictures[site.icon]) away=spot.to(fixed("away"))>
<#list site.languages as language>
<#assign own = words[language.tag]>
<@doors.door language=language title=own.sentence("choice.title") first=language?is_first>
<@doors.enter language spot.to(own.address("home")) own.sentence("choice.enter")/>
</@doors.door>
</#list>
</@layout.door>
