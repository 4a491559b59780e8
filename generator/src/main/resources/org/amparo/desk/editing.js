// Joins the parts of the page of a text: its editor, buttons, problems and page.
// uses: .editing with data-file, and the elements of toolbar.ftl
import { open } from "./editor.js";
import { start } from "./live.js";
import { listen } from "./pasting.js";
import { goToField, listProblems } from "./problems.js";
import { meta, surroundings } from "./surroundings.js";
import { bind } from "./toolbar.js";

const saver = (textarea, live) => () => {
  const { form } = textarea;
  if (form && textarea.dispatchEvent(new CustomEvent("desk-save", { bubbles: true, cancelable: true }))) {
    live().saving();
    form.requestSubmit();
  }
};

const edit = (root) => {
  const textarea = root.querySelector("textarea[data-editor]");
  const desk = surroundings(root, textarea.form);
  const parts = {};
  const editor = open(textarea, {
    words: desk.words,
    nonce: meta("style-nonce"),
    onSave: saver(textarea, () => parts.live),
    onLink: () => parts.bar.link(),
  });
  const problems = (found) => {
    editor.setProblems(found);
    listProblems(editor, desk.words, root.querySelector("[data-problems]"), found);
  };
  parts.bar = bind(root.querySelector("[role=toolbar]"), editor, desk);
  parts.live = start(editor, desk, { frame: root.querySelector("iframe"), status: root.querySelector("[data-status]"), problems });
  listen(editor, desk);
  if (textarea.form) textarea.form.addEventListener("submit", () => parts.live.saving());
  root.querySelectorAll("[data-before]").forEach((element) => element.remove());
  problems(JSON.parse(textarea.dataset.found || "[]"));
  root.querySelectorAll("a[data-line]").forEach((link) => link.addEventListener("click", (event) => {
    event.preventDefault();
    if (link.dataset.field) goToField(link.dataset.field);
    else editor.goTo(Number(link.dataset.line), 1);
  }));
  if (textarea.dataset.field) goToField(textarea.dataset.field);
  else if (Number(textarea.dataset.line) > 0) editor.goTo(Number(textarea.dataset.line), Number(textarea.dataset.column || 1));
  return editor;
};

// for other scripts of the page
export const editors = [...document.querySelectorAll(".editing")].map(edit);
