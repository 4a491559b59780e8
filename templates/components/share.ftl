<#import "icons.ftl" as icons>
<#-- Ways to share or keep a page: a file to send, and saving the site. -->

<#--
  A standalone file: shared with the phone's share dialog where that takes files, otherwise downloaded.
  address  of the file
  name     the neutral name under which it arrives
  label    of the button
  page     the address to share where the file cannot be fetched
-->
<#macro file address name label page>
<a class="take" href="${location.to(address)}" download="${name}" data-share="${location.to(page)}" data-wait="${t("share.wait")}" data-ready="${t("share.ready")}" data-lost="${t("share.lost")}"><@icons.icon "share"/>${label}</a>
</#macro>

<#-- The status of the sharing, and where to find a downloaded file. -->
<#macro how>
<p role="status"></p>
<p class="small">${t("share.how")}</p>
</#macro>

<#macro guide download>
<section class="takes" aria-label="${t("share.title")}">
<p><@file address=download.address name=t("file.guide", download.number) label=t("share.share") page=location.address/>
<a class="take" href="${location.to(fixed("save"))}"><@icons.icon "save"/>${t("share.save")}</a></p>
<@how/>
</section>
</#macro>

<#-- The recording of a guide; nothing of it is loaded before a reader starts it. -->
<#macro audio file>
<figure class="audio"><figcaption>${t("audio.listen", file.kind, file.size)}</figcaption><audio controls preload="none" src="${location.to(file.address)}"></audio></figure>
</#macro>

<#-- The button that reads the guide aloud; shown where the phone has a voice for the page's language. -->
<#macro readAloud>
<button type="button" class="take aloud" id="_aloud" hidden aria-pressed="false" data-start="${t("read-aloud.start")}" data-stop="${t("read-aloud.stop")}"><@icons.icon "sound"/>${t("read-aloud.start")}</button>
</#macro>
