<#import "list.ftl" as list>
<@list.screen "synonyms"/>
