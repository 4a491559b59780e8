<#import "icons.ftl" as icons>
<#-- Ways to take a page along: the file to send, and saving the site. -->

<#--
  A file to send: through the phone's sheet where that takes files, else a download.
  address  where it stands
  name     under which it arrives; it tells a stranger nothing
  page     whose address is sent where the file cannot be had
-->
<#macro send address name label page>
<a class="take" href="${spot.to(address)}" download="${name}" data-share="${spot.to(page)}" data-wait="${t("take.wait")}" data-ready="${t("take.ready")}" data-lost="${t("take.lost")}"><@icons.icon "share"/>${label}</a>
</#macro>

<#-- What the script says of the file, and where it is found if it was downloaded. -->
<#macro how>
<p role="status"></p>
<p class="small">${t("take.how")}</p>
</#macro>

<#macro guide file>
<section class="takes" aria-label="${t("take.title")}">
<p><@send address=file.address name=t("file.guide", file.number) label=t("take.share") page=spot.address/>
<a class="take" href="${spot.to(fixed("save"))}"><@icons.icon "save"/>${t("take.save")}</a></p>
<@how/>
</section>
</#macro>

<#-- Reads the guide aloud; shown where the phone has a voice of the page's language. -->
<#macro aloud>
<button type="button" class="take aloud" id="_aloud" hidden aria-pressed="false" data-start="${t("aloud.start")}" data-stop="${t("aloud.stop")}"><@icons.icon "sound"/>${t("aloud.start")}</button>
</#macro>
