<#import "components/layout.ftl" as layout>
<#import "components/chooser-panel.ftl" as chooserPanel>
<@layout.chooser title=site.name.in(location.language) icon=location.to(siteIcons[site.icon]) away=location.to(fixed("away"))>
<#list site.languages as language>
<#assign own = functions[language.tag]>
<@chooserPanel.panel language=language title=own.message("chooser.title") first=language?is_first>
<@chooserPanel.link language location.to(own.address("home")) own.message("chooser.enter")/>
</@chooserPanel.panel>
</#list>
</@layout.chooser>
