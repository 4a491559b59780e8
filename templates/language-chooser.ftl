<#import "components/layout.ftl" as layout>
<#import "components/chooser-panel.ftl" as chooserPanel>
<@layout.door title=site.name.in(spot.language) icon=spot.to(pictures[site.icon]) away=spot.to(fixed("away"))>
<#list site.languages as language>
<#assign own = words[language.tag]>
<@chooserPanel.door language=language title=own.sentence("choice.title") first=language?is_first>
<@chooserPanel.enter language spot.to(own.address("home")) own.sentence("choice.enter")/>
</@chooserPanel.door>
</#list>
</@layout.door>
