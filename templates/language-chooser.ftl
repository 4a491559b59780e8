<#import "components/layout.ftl" as layout>
<#import "components/chooser-panel.ftl" as chooserPanel>
<@layout.chooser title=site.name.in(location.language) icon=location.to(siteIcons[site.icon]) away=location.to(fixed("away"))>
<#assign titles = []>
<#list site.languages as language>
<#assign own = functions[language.tag]>
<#assign title = own.message("chooser.title")>
<@chooserPanel.panel language=language title=titles?seq_contains(title)?then("", title) first=language?is_first>
<#assign titles += [title]>
<@chooserPanel.link language location.to(own.address("home")) own.message("chooser.enter")/>
</@chooserPanel.panel>
</#list>
</@layout.chooser>
