<#import "icons.ftl" as icons>
<#-- What readers do with a letter that they filled in. Nothing of it is stored or sent by the page. -->

<#-- The buttons and the status, after a section that has blanks if it is the last such section. -->
<#macro toolsAfter sections section><#if sections?filter(s -> s.hasBlanks())?last.id == section.id><@tools/></#if></#macro>

<#-- The script shows them. -->
<#macro tools>
<div class="letter-tools" role="group" aria-label="${t("letter.tools")}" hidden data-name="${t("file.letter")}" data-copied="${t("letter.copied")}" data-failed="${t("letter.failed")}" data-saved="${t("letter.saved")}" data-cleared="${t("letter.cleared")}">
<@tool "print" "print"/>
<@tool "copy" "list"/>
<@tool "text" "share"/>
<@tool "file" "save"/>
<@tool "clear" "delete" " danger"/>
<p role="status"></p>
</div>
</#macro>

<#macro tool act icon kind="">
<button type="button" class="take${kind}" data-act="${act}"><@icons.icon icon/>${t("letter." + act)}</button>
</#macro>

<#-- The script of a page. -->
<#macro load><script src="${location.root()}js/letter.js" defer></script></#macro>

<#-- The script of a standalone file. -->
<#macro script page><#if page.hasLetters()><script>${letterScript}</script></#if></#macro>
