// Joins the parts of the page of a text: its editor, buttons, problems and page.
// uses: .editing with data-file, data-ui, data-nonce and data-secret, and the elements of toolbar.ftl
import { open } from "./editor.js";
import { start } from "./live.js";
import { listen } from "./pasting.js";
import { listProblems } from "./problems.js";
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
  const said = document.querySelector("[data-said]");
  const list = root.querySelector("[data-problems]");
  const desk = {
    words: { ...document.querySelector("[data-words]").dataset },
    file: root.dataset.file,
    ui: root.dataset.ui,
    secret: root.dataset.secret,
    say: (sentence) => {
      said.textContent = sentence;
      said.hidden = !sentence;
    },
  };
  const parts = {};
  const editor = open(textarea, {
    words: desk.words,
    nonce: root.dataset.nonce,
    onSave: saver(textarea, () => parts.live),
    onLink: () => parts.bar.link(),
  });
  const problems = (found) => {
    editor.setProblems(found);
    if (list) listProblems(editor, desk.words, list, found);
  };
  parts.bar = bind(root.querySelector("[role=toolbar]"), editor, desk);
  parts.live = start(editor, desk, { frame: root.querySelector("iframe"), status: root.querySelector("[data-status]"), problems });
  listen(editor, desk);
  if (textarea.form) textarea.form.addEventListener("submit", () => parts.live.saving());
  problems(JSON.parse(root.dataset.found || "[]"));
  if (root.dataset.line) editor.goTo(Number(root.dataset.line), Number(root.dataset.column || 1));
  return editor;
};

// for other scripts of the page
export const editors = [...document.querySelectorAll(".editing")].map(edit);
