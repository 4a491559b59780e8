<#import "icons.ftl" as icons>
<#import "help.ftl" as help>
<#import "places.ftl" as places>
<#--
  The options of a question.
  question  its page
  inside    whether all pages are in this file, as anchors
  style     tiles or options
  note      whether the note about calls follows; not where other numbers have it
-->
<#macro options question inside=false style="options" note=true>
<#if question.numbers?has_content>
<section class="help" aria-label="${t("question.numbers")}">
<@help.numbers question.numbers/>
</section>
</#if>
<ul class="cards ${style}">
<#list question.options as option>
<li><a class="card option" href="<@href option inside/>"><#if option.icon?has_content><@icons.icon option.icon/></#if><strong>${option.text}<#if option.call??> <span class="call-number">${option.call.phone}</span></#if></strong></a></li>
</#list>
</ul>
<#if note && question.numbers?has_content>${contactButton.note(question.numbers)}</#if>
</#macro>

<#macro href option inside><#if option.call??>tel:${option.call.dial()}<#elseif inside>#${option.address.encoded()}<#if option.anchor?has_content>%23${option.anchor}</#if><#else>${location.to(option.address)}<#if option.anchor?has_content>#${option.anchor}</#if></#if></#macro>

<#-- The way to a question: Back, and the options taken so far. -->
<#macro way question inside=false>
<#if question.way?has_content>
<nav class="breadcrumb way" aria-label="${t("question.way")}">
<a href="<@step question.way?last inside/>"><@icons.icon "back"/>${t("question.back")}</a>
<#list question.way as each>
<a href="<@step each inside/>"><#if !each?is_first><span aria-hidden="true">›</span></#if>${each.text}</a>
</#list>
</nav>
</#if>
</#macro>

<#macro step each inside><#if inside>#${each.address.encoded()}<#else>${location.to(each.address)}</#if></#macro>

<#-- Where to go if no option fits. -->
<#macro none question inside=false>
<p class="jumps">${t("question.none")} <a href="<#if inside>#${fixed("home").encoded()}<#else>${location.to(fixed("home"))}#_search</#if>"><@icons.icon "search"/>${t("question.search")}</a><a href="<#if inside>#${fixed("contacts").encoded()}<#else>${location.to(fixed("contacts"))}</#if>"><@icons.icon "phone"/>${t("page.contacts.title")}</a></p>
<@places.links question.places inside/>
</#macro>
