<#--
  Says that a guide's review is late: as the page was built, or since then by the phone's own clock.
  meta  the guide's front matter
-->
<#macro notice meta>
<p class="notice" data-due="${meta.nextReview()}"<#if !meta.isLate(today)> hidden</#if>>${t("guide.late", date(meta.nextReview()))}<#if meta.overdueBecause?has_content> ${t("guide.overdue", meta.overdueBecause)}</#if></p>
<script>${overdue}</script>
</#macro>
