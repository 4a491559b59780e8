// The buttons above the text: one stop for the key Tab, arrows between them, and what each does.
// uses: the elements of toolbar.ftl
import * as commands from "./commands.js";
import { ask } from "./dialogs.js";
import { askImage } from "./images.js";
import { pickLink } from "./picker.js";

const actions = (editor, desk) => ({
  section: async () => {
    const answer = await ask("section");
    if (answer && answer.get("title").trim()) commands.section(editor.view, answer.get("title"));
  },
  steps: () => commands.steps(editor.view),
  bullets: () => commands.bullets(editor.view),
  bold: () => commands.bold(editor.view),
  callout: async () => {
    const answer = await ask("callout");
    if (answer) commands.callout(editor.view, answer.get("button"));
  },
  link: async () => {
    const markdown = await pickLink(desk, commands.chosen(editor.view));
    if (markdown) commands.link(editor.view, markdown);
  },
  image: () => askImage(editor, desk),
  table: async () => {
    const answer = await ask("table");
    if (answer) commands.table(editor.view, Number(answer.get("rows")), Number(answer.get("columns")), desk.words.column);
  },
  blank: async () => {
    const answer = await ask("blank");
    if (answer && answer.get("words").trim()) commands.blank(editor.view, answer.get("words"), answer.get("size"), answer.get("lines"));
  },
  undo: editor.undo,
  redo: editor.redo,
  find: editor.find,
});

// Only one button is reached by Tab; the arrows, Home and End lead to the others.
const rove = (bar, buttons) => {
  const current = (button) => buttons.forEach((other) => {
    other.tabIndex = other === button ? 0 : -1;
  });
  current(buttons[0]);
  bar.addEventListener("focusin", (event) => {
    if (buttons.includes(event.target)) current(event.target);
  });
  bar.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    const last = buttons.length - 1;
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    buttons[next].focus();
    buttons[next].scrollIntoView({ block: "nearest", inline: "nearest" });
  });
};

const run = async (editor, action) => {
  await action();
  editor.focus();
};

// desk: words, file, secret and say (which shows a sentence); returns what the keys of the editor need
export const bind = (bar, editor, desk) => {
  const buttons = [...bar.querySelectorAll("[data-do]")];
  const all = actions(editor, desk);
  const able = () => {
    bar.querySelector("[data-do=undo]").setAttribute("aria-disabled", String(!editor.canUndo()));
    bar.querySelector("[data-do=redo]").setAttribute("aria-disabled", String(!editor.canRedo()));
  };
  rove(bar, buttons);
  buttons.forEach((button) => button.addEventListener("click", () => run(editor, all[button.dataset.do])));
  // the keyboard of a phone stays open
  bar.addEventListener("mousedown", (event) => event.preventDefault());
  editor.onChange(able);
  able();
  bar.hidden = false;
  return { link: () => run(editor, all.link) };
};
