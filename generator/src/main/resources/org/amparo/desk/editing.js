// Joins the parts of the page of a text: its editor, buttons, problems and page.
// uses: .editing with data-file, and the elements of toolbar.ftl
import { open } from "./editor.js";
import { start } from "./live.js";
import { listen } from "./pasting.js";
import { goToField, listProblems } from "./problems.js";
import { saveInPlace } from "./saving.js";
import { meta, surroundings } from "./surroundings.js";
import { bind } from "./toolbar.js";

// Problems in the block with the cursor wait until it leaves: the block may be half written.
const patient = (editor, show) => {
  let found = [];
  let block = null;
  const update = () => {
    const now = editor.block();
    if (block && (!editor.hasFocus() || now.to < block.from || now.from > block.to)) block = null;
    else if (block) block = now;
    show(found.filter(({ line }) => !block || !line || line < block.from || line > block.to));
  };
  editor.onChange(() => {
    block = editor.block();
  });
  editor.onMove(update);
  editor.onBlur(update);
  return (list) => {
    found = list;
    update();
  };
};

const keepPlace = (form, editor, live) => saveInPlace(form, {
  before: live.rest,
  saved: (fresh, sent) => {
    live.saved(sent.get("text").replace(/\r\n/g, "\n"), fresh.dataset.seen);
    form.querySelector("[data-about]").replaceChildren(...fresh.querySelector("[data-about]").childNodes);
    form.querySelectorAll("[data-told]").forEach((element) => element.remove());
  },
  lost: live.lost,
});

const edit = (root) => {
  const textarea = root.querySelector("textarea[data-editor]");
  const desk = surroundings(root, textarea.form);
  const parts = {};
  const editor = open(textarea, {
    words: desk.words,
    nonce: meta("style-nonce"),
    onSave: () => textarea.form.requestSubmit(),
    onLink: () => parts.bar.link(),
  });
  const problems = patient(editor, (found) => {
    editor.setProblems(found);
    listProblems(editor, desk.words, root.querySelector("[data-problems]"), found);
  });
  parts.bar = bind(root.querySelector("[role=toolbar]"), editor, desk);
  parts.live = start(editor, desk, { frame: root.querySelector("iframe"), status: root.querySelector("[data-status]"), problems });
  listen(editor, desk);
  keepPlace(textarea.form, editor, parts.live);
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
