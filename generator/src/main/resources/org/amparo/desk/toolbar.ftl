<#--
  The buttons of the text editor, its dialogs and its sentences. The page of a text has
    an element of the class "editing" with data-file, and in it: toolbar, a textarea with data-editor (and perhaps data-line,
    data-column, and the problems as JSON in data-found), status, below, and perhaps a frame with the page;
    outside of every form: dialogs;
    the style editor.css and the module editing.js.
-->
<#assign icons = {
  "section": '<path d="M6 4v16M18 4v16M6 12h12"/>',
  "steps": '<path d="M10 6h10M10 12h10M10 18h10M4 5l1.500-1v4M4 16.500c1-1 2.500-.5 2.500.5 0 1-2.500 2-2.500 3h2.500"/>',
  "bullets": '<path d="M9 6h11M9 12h11M9 18h11M4.500 6v.01M4.500 12v.01M4.500 18v.01"/>',
  "bold": '<path d="M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z"/>',
  "callout": '<path d="M6 4h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-5l-5 4v-4H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z"/>',
  "link": '<path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"/>',
  "image": '<path d="M3 8h4l2-3h6l2 3h4v11H3z"/><circle cx="12" cy="13" r="3.500"/>',
  "table": '<path d="M3 5h18v14H3zM3 10h18M3 15h18M10 5v14"/>',
  "blank": '<path d="M3 20h18M5 15l1-3.500L14 4l3 3-7.500 7.500z"/>',
  "undo": '<path d="M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"/>',
  "redo": '<path d="m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h6"/>',
  "find": '<circle cx="11" cy="11" r="7"/><path d="m21 21-5-5"/>'
}>

<#macro button name key="">
  <button type="button" data-do="${name}" title="${t("editor." + name + ".how")}<#if key?has_content> (${key})</#if>"<#if key?has_content> aria-keyshortcuts="${key?replace("Ctrl", "Control")}"</#if>>
    <svg class="tool-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${icons[name]?no_esc}</svg>
    <span>${t("editor." + name)}</span>
  </button>
</#macro>

<#-- letter: whether the text is one of a letter, which has blanks; data: whether it is no Markdown -->
<#macro toolbar letter=false data=false>
  <div class="tools" role="toolbar" aria-label="${t("editor.tools")}" hidden>
    <#if !data>
    <@button "section"/>
    <@button "steps"/>
    <@button "bullets"/>
    <@button "bold" "Ctrl+B"/>
    <@button "callout"/>
    <@button "link" "Ctrl+K"/>
    <@button "image"/>
    <@button "table"/>
    <#if letter><@button "blank"/></#if>
    </#if>
    <@button "undo" "Ctrl+Z"/>
    <@button "redo" "Ctrl+Y"/>
    <@button "find" "Ctrl+F"/>
  </div>
</#macro>

<#-- Whether the text is saved. changed: whether it is not -->
<#macro status changed=false>
  <span class="editing-status" role="status" data-status data-state="${changed?then("unsaved", "saved")}" data-saved="${t("editor.saved")}" data-unsaved="${t("editor.unsaved")}" data-saving="${t("editor.saving")}" data-lost="${t("editor.lost")}">${t(changed?then("editor.unsaved", "editor.saved"))}</span>
</#macro>

<#-- Below the text: its keys, what the desk says, and the problems. -->
<#macro below>
  <div class="editing-state">
    <p class="editing-keys">${t("editor.keys")}</p>
  </div>
  <p class="editing-said" role="status" data-said hidden></p>
  <ol class="editing-problems" aria-label="${t("editor.problems")}" data-problems hidden></ol>
</#macro>

<#macro dialog name>
  <dialog class="ask" id="ask-${name}" aria-labelledby="ask-${name}-title">
    <form method="dialog">
      <h2 id="ask-${name}-title">${t("editor." + name + ".title")}</h2>
      <#nested>
    </form>
  </dialog>
</#macro>

<#macro end ok>
  <div class="ask-end">
    <button type="submit" value="ok" class="ask-ok">${t(ok)}</button>
    <button type="button" data-cancel>${t("editor.cancel")}</button>
  </div>
</#macro>

<#macro dialogs>
  <@dialog "section">
    <label>${t("editor.section.label")} <input name="title" required maxlength="120" autocomplete="off"></label>
    <p class="ask-hint">${t("editor.section.hint")}</p>
    <@end "editor.add"/>
  </@dialog>
  <@dialog "callout">
    <p class="ask-hint">${t("editor.callout.hint")}</p>
    <#list ["say", "dont", "warning", "note", "law"] as kind>
    <button type="submit" value="${kind?upper_case}" class="ask-kind ask-${kind}"><strong>${t("editor." + kind)}</strong> <span>${t("editor." + kind + ".how")}</span></button>
    </#list>
    <div class="ask-end"><button type="button" data-cancel>${t("editor.cancel")}</button></div>
  </@dialog>
  <@dialog "link">
    <label>${t("editor.link.label")} <input type="search" role="combobox" aria-expanded="true" aria-controls="ask-link-list" aria-autocomplete="list" autocomplete="off" spellcheck="false"></label>
    <p class="ask-hint" role="status"></p>
    <ul id="ask-link-list" role="listbox" aria-label="${t("editor.link.found")}"></ul>
    <div class="ask-end"><button type="button" data-cancel>${t("editor.cancel")}</button></div>
  </@dialog>
  <@dialog "image">
    <input type="file" accept="image/jpeg,image/png,image/webp,image/gif" hidden>
    <p class="ask-image"><img alt="" hidden> <span data-name></span></p>
    <label>${t("editor.image.label")} <textarea name="description" rows="3" required maxlength="300" spellcheck="true"></textarea></label>
    <p class="ask-hint">${t("editor.image.hint")}</p>
    <@end "editor.add"/>
  </@dialog>
  <@dialog "images">
    <p><button type="submit" value="new" class="ask-ok">${t("editor.images.new")}</button></p>
    <label>${t("editor.images.label")} <input type="search" autofocus role="combobox" aria-expanded="true" aria-controls="ask-images-list" aria-autocomplete="list" autocomplete="off" spellcheck="false"></label>
    <p class="ask-hint" role="status"></p>
    <ul id="ask-images-list" role="listbox" aria-label="${t("editor.link.found")}"></ul>
    <div class="ask-end"><button type="button" data-cancel>${t("editor.cancel")}</button></div>
  </@dialog>
  <@dialog "table">
    <label>${t("editor.table.columns")} <input type="number" name="columns" min="1" max="6" value="2" required></label>
    <label>${t("editor.table.rows")} <input type="number" name="rows" min="1" max="40" value="3" required></label>
    <p class="ask-hint">${t("editor.table.hint")}</p>
    <@end "editor.add"/>
  </@dialog>
  <@dialog "blank">
    <label>${t("editor.blank.label")} <input name="words" required maxlength="80" autocomplete="off"></label>
    <label>${t("editor.blank.size")}
      <select name="size">
        <#list ["short", "medium", "long", "box", "hand"] as size>
        <option value="${size}"<#if size == "medium"> selected</#if>>${t("editor.blank." + size)}</option>
        </#list>
      </select>
    </label>
    <label>${t("editor.blank.lines")} <input type="number" name="lines" min="1" max="20" value="3" required></label>
    <p class="ask-hint">${t("editor.blank.hint")}</p>
    <@end "editor.add"/>
  </@dialog>
  <@words/>
</#macro>

<#-- The sentences that scripts show. -->
<#macro words>
  <div hidden data-words
    data-text="${t("editor.text")}" data-say="${t("editor.say")}" data-dont="${t("editor.dont")}" data-law="${t("editor.law")}"
    data-warning="${t("editor.warning")}" data-note="${t("editor.note")}" data-column="${t("editor.table.column")}"
    data-found="${t("editor.link.count", "#")}" data-not-found="${t("editor.link.none")}" data-web="${t("editor.link.web")}" data-kind-guide="${t("editor.kind.guide")}"
    data-kind-section="${t("editor.kind.section")}" data-kind-contact="${t("editor.kind.contact")}"
    data-kind-word="${t("editor.kind.word")}" data-kind-page="${t("editor.kind.page")}" data-kind-web="${t("editor.kind.web")}" data-kind-image="${t("editor.image")}"
    data-image-too-large="${t("editor.image.large")}" data-image-comes="${t("editor.image.comes")}"
    data-image-came="${t("editor.image.came")}" data-no-answer="${t("editor.lost")}" data-lost="${t("editor.paste.lost")}"
    data-pasted-plain="${t("editor.paste.plain")}" data-problems="${t("editor.problems")}"
    data-no-problems="${t("editor.problems.none")}" data-go-to="${t("editor.goto")}" data-go-to-line="${t("editor.goto.line")}"
    data-find="${t("editor.find")}" data-find-next="${t("editor.find.next")}" data-find-previous="${t("editor.find.previous")}"
    data-find-all="${t("editor.find.all")}" data-match-case="${t("editor.find.case")}" data-replace="${t("editor.replace")}"
    data-replace-by="${t("editor.replace.by")}" data-replace-all="${t("editor.replace.all")}" data-close="${t("editor.close")}"
    data-current-match="${t("editor.find.current")}" data-replaced-one="${t("editor.replaced.one")}"
    data-replaced-many="${t("editor.replaced.many")}" data-on-line="${t("editor.find.line")}"></div>
</#macro>
