<#import "icons.ftl" as icons>
<#-- Ways to take a page along: the file to send, and saving the site. -->

<#--
  A file to send: through the phone's sheet where that takes files, else a download.
  address  where it stands
  name     under which it arrives; it tells a stranger nothing
-->
<#macro send address name label>
<a class="take" href="${spot.to(address)}" download="${name}" data-share><@icons.icon "share"/>${label}</a>
</#macro>

<#macro guide file>
<section class="takes" aria-label="${t("take.title")}">
<p><@send address=file.address name=t("file.guide", file.number) label=t("take.share")/>
<a class="take" href="${spot.to(fixed("save"))}"><@icons.icon "save"/>${t("take.save")}</a></p>
<p class="small">${t("take.how")}</p>
</section>
</#macro>

<#-- Reads the guide aloud; shown where the phone has a voice of the page's language. -->
<#macro aloud>
<button type="button" class="take aloud" id="_aloud" hidden aria-pressed="false" data-start="${t("aloud.start")}" data-stop="${t("aloud.stop")}"><@icons.icon "sound"/>${t("aloud.start")}</button>
</#macro>
