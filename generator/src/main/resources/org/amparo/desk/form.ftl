<#-- The parts of forms. A label belongs to each input; help and problems are tied to it. -->
<#import "icon-paths.ftl" as drawings>
<#macro form view>
<#if view.stale()><p class="refused" role="alert">${t("form.stale")}</p>
<#elseif view.refused()><p class="refused" role="alert">${t("form.refused")}</p></#if>
<#list view.notices() as notice><@said notice ""/></#list>
<#list view.parts() as one><@part one/></#list>
</#macro>

<#macro part one>
<#local id = "f-" + one.name()>
<#switch one.widget().name()>
<#case "LOCALIZED">
<fieldset class="field"<@told one id/>>
<legend>${one.words().label()}<@optional one/></legend>
<@help one id/>
<div class="languages">
<#list one.parts() as each><@inner each/></#list>
</div>
</fieldset>
<#break>
<#case "GROUP">
<fieldset class="group"<@told one id/>>
<legend>${one.words().label()}<@optional one/></legend>
<@help one id/>
<#list one.parts() as each><@part each/></#list>
</fieldset>
<#break>
<#case "SWITCH">
<fieldset class="group switch"<@told one id/>>
<legend>${one.words().label()}</legend>
<@help one id/>
<label class="box"><input type="checkbox" class="yes" id="${id}" name="${one.name()}" value="true"<#if one.value() == "true"> checked</#if>> ${t("form.on")}</label>
<div class="inside">
<#list one.parts() as each><@part each/></#list>
</div>
</fieldset>
<#break>
<#case "GROUPS">
<fieldset class="group"<@told one id/>>
<legend>${one.words().label()}<@optional one/></legend>
<@help one id/>
<#list one.parts() as each>
<#if each?is_last && !each.hasError()>
<details class="more" data-more="${each.name()}"<#if (alone!"") == one.name() && one.parts()?size == 1> open</#if>><summary>${t("form.more")}</summary>
<#list each.parts() as field><@part field/></#list>
</details>
<#else>
<div class="one" role="group" aria-label="${one.words().label()} ${each?counter}">
<p class="small">${t("form.clear")}</p>
<#list each.parts() as field><@part field/></#list>
</div>
</#if>
</#list>
</fieldset>
<#break>
<#case "REVIEW">
<fieldset class="group switch"<@told one id/>>
<legend>${one.words().label()}<@optional one/></legend>
<@help one id/>
<label class="box"><input type="radio" name="${one.name()}" value="pending"<#if one.value() == "pending"> checked</#if>> ${t("form.pending")}</label>
<label class="box"><input type="radio" name="${one.name()}" class="yes" value="done"<#if one.value() == "done"> checked</#if>> ${t("form.done")}</label>
<div class="inside">
<#list one.parts() as each><@part each/></#list>
</div>
</fieldset>
<#break>
<#case "PERIOD">
<fieldset class="field period"<@told one id/>>
<legend>${one.words().label()}<@optional one/></legend>
<@help one id/>
<div class="together">
<#list one.parts() as each>
<#if each.widget().name() == "SELECT"><@select each "f-" + each.name() t("form.unit")/><#else><input id="f-${each.name()}" name="${each.name()}" value="${each.value()}" inputmode="numeric" aria-label="${t("form.count")}"></#if>
</#list>
</div>
</fieldset>
<#break>
<#case "BOXES">
<fieldset class="field"<@told one id/>>
<legend>${one.words().label()}<@optional one/></legend>
<@help one id/>
<div class="boxes">
<#list one.choices() as each>
<label class="box"><input type="checkbox" name="${one.name()}" value="${each.value()}"<#if one.values()?seq_contains(each.value())> checked</#if>> ${each.label()}</label>
</#list>
</div>
</fieldset>
<#break>
<#case "ICONS">
<fieldset class="field"<@told one id/>>
<legend>${one.words().label()}<@optional one/></legend>
<@help one id/>
<div class="icons">
<#list one.choices() as each>
<label><input type="radio" name="${one.name()}" value="${each.value()}"<#if each.value() == one.value()> checked</#if>><#if drawings.all[each.value()]??><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawings.all[each.value()]?no_esc}</svg></#if><span>${each.label()}</span></label>
</#list>
</div>
</fieldset>
<#break>
<#case "PICTURE">
<div class="field" data-picture="${one.name()}">
<label for="${id}">${one.words().label()}<@optional one/></label>
<@help one id/>
<div class="picture-field">
<div class="picture"><img src="<#if one.value() != "">/api/look?name=${one.value()?url('UTF-8')}</#if>" alt=""<#if one.value() == ""> hidden</#if>></div>
<div>
<@select one id ""/>
<p hidden data-new><input type="file" accept="image/svg+xml,image/png,image/jpeg,image/webp,image/gif" hidden>
<button type="button" class="quiet" aria-label="${t("picture.new")}: ${one.words().label()}">${t("picture.new")}</button></p>
<p role="status" class="status" data-large="${t("editor.image.large")}" data-comes="${t("editor.image.comes")}" data-came="${t("picture.came")}" data-lost="${t("editor.lost")}"></p>
</div>
</div>
</div>
<#break>
<#case "BOX">
<div class="field">
<label class="box"><input type="checkbox" id="${id}" name="${one.name()}" value="true"<#if one.value() == "true"> checked</#if><@told one id/>> ${one.words().label()}</label>
<@help one id/>
</div>
<#break>
<#default>
<div class="field">
<label for="${id}">${one.words().label()}<@optional one/></label>
<@help one id/>
<@input one id/>
</div>
</#switch>
</#macro>

<#-- An input of one language, inside a field that has the label. -->
<#macro inner one>
<#local id = "f-" + one.name()>
<div>
<label class="language" for="${id}">${one.words().label()}</label>
<@help one id/>
<@input one id/>
</div>
</#macro>

<#macro input one id>
<#local lang><#if one.words().language() != ""> lang="${one.words().language()}" spellcheck="true"</#if></#local>
<#switch one.widget().name()>
<#case "LONG"><textarea id="${id}" name="${one.name()}" rows="3"${lang}<@told one id/>>${"\n" + one.value()}</textarea><#break>
<#case "LINES"><textarea id="${id}" name="${one.name()}" rows="${[one.values()?size + 1, 3]?max}"${lang}<@told one id/>>${"\n" + one.values()?join("\n")}</textarea><#break>
<#case "SELECT"><@select one id ""/><#break>
<#case "DATE"><input type="date" class="day" id="${id}" name="${one.name()}" value="${one.value()}"<@told one id/>><#break>
<#case "NUMBER"><input class="day" id="${id}" name="${one.name()}" value="${one.value()}" inputmode="numeric"<@told one id/>><#break>
<#case "PHONE"><input class="day" id="${id}" name="${one.name()}" value="${one.value()}" inputmode="tel" autocomplete="off"<@told one id/>><#break>
<#case "EMAIL"><input id="${id}" name="${one.name()}" value="${one.value()}" inputmode="email" autocomplete="off"<@told one id/>><#break>
<#case "WEB"><input id="${id}" name="${one.name()}" value="${one.value()}" inputmode="url" autocomplete="off"<@told one id/>><#break>
<#default><input id="${id}" name="${one.name()}" value="${one.value()}"${lang}<#if one.name() == "colour"> data-colour</#if> autocomplete="off"<@told one id/>>
</#switch>
</#macro>

<#macro select one id label>
<select id="${id}" name="${one.name()}"<#if label != ""> aria-label="${label}"</#if><@told one id/>>
<#local group = "">
<#list one.choices() as each>
<#if each.group() != group><#if group != ""></optgroup></#if><#local group = each.group()><#if group != ""><optgroup label="${group}"></#if></#if>
<option value="${each.value()}"<#if each.value() == one.value()> selected</#if>>${each.label()}</option>
</#list>
<#if group != ""></optgroup></#if>
</select>
</#macro>

<#-- What ties an input to its help and its problems. -->
<#macro told one id><#if described(one, id) != ""> aria-describedby="${described(one, id)}"</#if><#if one.notices()?filter(n -> n.error())?size != 0> aria-invalid="true"</#if></#macro>

<#function described one id>
<#local ids = []>
<#if one.words().help() != ""><#local ids = ids + [id + "-help"]></#if>
<#if one.notices()?size != 0 || one.other() != ""><#local ids = ids + [id + "-said"]></#if>
<#return ids?join(" ")>
</#function>

<#macro help one id>
<#if one.words().help() != ""><p class="help" id="${id}-help">${one.words().help()}</p></#if>
<#if one.notices()?size != 0 || one.other() != "">
<div id="${id}-said">
<#list one.notices() as notice><@said notice id/></#list>
<#if one.other() != ""><p class="other">${t("form.other")} <q>${one.other()}</q></p></#if>
</div>
</#if>
</#macro>

<#macro said notice id>
<p class="said<#if notice.error()> error</#if>"<#if notice.error()> role="alert"</#if>><strong class="mark">${t("severity." + notice.error()?then("error", "warning"))}</strong> ${notice.text()}</p>
</#macro>

<#macro optional one><#if !one.required()> <span class="optional">${t("form.optional")}</span></#if></#macro>
