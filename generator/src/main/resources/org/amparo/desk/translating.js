// Gives the sections of a translation editors, with one row of buttons for the one that was entered last.
// uses: .translating with data-file, its textareas with data-label, and the elements of toolbar.ftl
import { kept } from "./desk.js";
import { open } from "./editor.js";
import { listen } from "./pasting.js";
import { meta, surroundings } from "./surroundings.js";
import { saveInPlace } from "./saving.js";
import { bind } from "./toolbar.js";

const form = document.querySelector(".translating");
const desk = surroundings(form, form);

await kept;
const bars = {};
const editors = [...form.querySelectorAll("textarea[data-label]")].map((textarea) => {
  const editor = open(textarea, {
    words: { ...desk.words, text: textarea.dataset.label },
    nonce: meta("style-nonce"),
    onSave: () => form.requestSubmit(form.querySelector("[name=do][value=save]")),
    onLink: () => bars.one.link(),
  });
  editor.onChange(() => textarea.dispatchEvent(new Event("input", { bubbles: true })));
  listen(editor, desk);
  return editor;
});

const tell = (name) => form.dispatchEvent(new Event(name));

saveInPlace(form, {
  before: () => {},
  saved: (fresh) => {
    ["[data-facts]", "summary .mark"].forEach((part) => {
      const now = [...fresh.querySelectorAll(part)];
      form.querySelectorAll(part).forEach((element, i) => now[i] && element.replaceWith(now[i]));
    });
    tell("desk-saved");
  },
  lost: () => tell("desk-lost"),
});

// the editor that was entered last, as the buttons see it
const entered = () => {
  let now = editors[0];
  const listeners = [];
  const tell = () => listeners.forEach((listener) => listener());
  editors.forEach((editor) => {
    editor.onChange(tell);
    editor.view.dom.addEventListener("focusin", () => {
      now = editor;
      tell();
    });
  });
  return {
    get view() {
      return now.view;
    },
    undo: () => now.undo(),
    redo: () => now.redo(),
    find: () => now.find(),
    canUndo: () => now.canUndo(),
    canRedo: () => now.canRedo(),
    focus: () => now.focus(),
    onChange: (listener) => listeners.push(listener),
  };
};

if (editors.length) bars.one = bind(form.querySelector("[role=toolbar]"), entered(), desk);
