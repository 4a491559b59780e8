// The text editor: CodeMirror in the place of a textarea, which keeps the text for its form.
import {
  EditorState, EditorView, Prec, defaultKeymap, deleteMarkupBackward, drawSelection, highlightActiveLine, history,
  historyKeymap, insertNewlineContinueMarkup, keymap, lintGutter, lintKeymap, openSearchPanel, redo, redoDepth,
  search, searchKeymap, undo, undoDepth,
} from "./codemirror.js";
import { block, bold, insert, italic, slug } from "./commands.js";
import { marks } from "./marks.js";
import { underline } from "./problems.js";

const HEADING = /^ {0,3}## +(.*?)(?: *\{#([^{}]*)\})? *#*$/;

// the sentences of CodeMirror, by its own ones
const phrases = (words) => EditorState.phrases.of({
  "Find": words.find,
  "Replace": words.replaceBy,
  "next": words.findNext,
  "previous": words.findPrevious,
  "all": words.findAll,
  "match case": words.matchCase,
  "replace": words.replace,
  "replace all": words.replaceAll,
  "close": words.close,
  "current match": words.currentMatch,
  "replaced match on line $": words.replacedOne,
  "replaced $ matches": words.replacedMany,
  "on line": words.onLine,
  "Diagnostics": words.problems,
  "No diagnostics": words.noProblems,
  "Go to line": words.goToLine,
  "go": words.goTo,
});

const names = (words) => ({ say: words.say, dont: words.dont, law: words.law, warning: words.warning, note: words.note });

const extensions = (textarea, { words, nonce, onSave, onLink, changed }) => [
  EditorView.cspNonce.of(nonce || ""),
  phrases(words),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    "aria-label": words.text,
    "aria-multiline": "true",
    "tabindex": "0",
    "lang": textarea.lang,
    "spellcheck": "true",
    "autocorrect": "on",
    "autocapitalize": "sentences",
  }),
  history(),
  drawSelection(),
  highlightActiveLine(),
  "plain" in textarea.dataset ? [] : marks(names(words)),
  lintGutter(),
  search({ top: true }),
  Prec.high(keymap.of([
    { key: "Enter", run: insertNewlineContinueMarkup },
    { key: "Backspace", run: deleteMarkupBackward },
    { key: "Mod-b", run: bold },
    { key: "Mod-i", run: italic },
    { key: "Mod-k", run: () => onLink() || true },
    { key: "Mod-s", run: () => onSave() || true },
  ])),
  keymap.of([...searchKeymap, ...historyKeymap, ...lintKeymap, ...defaultKeymap]),
  EditorView.updateListener.of(changed),
];

// the id of the section with the cursor; empty in the introduction
const sectionOf = ({ doc, selection }) => {
  for (let number = doc.lineAt(selection.main.head).number; number > 0; number--) {
    const heading = HEADING.exec(doc.line(number).text);
    if (heading) return heading[2] || slug(heading[1]);
  }
  return "";
};

// the first and the last line of the text without empty lines around the cursor
const blockOf = ({ doc, selection }) => {
  const { number, text } = doc.lineAt(selection.main.head);
  if (!text.trim()) return { from: number, to: number };
  let from = number;
  let to = number;
  while (from > 1 && doc.line(from - 1).text.trim()) from--;
  while (to < doc.lines && doc.line(to + 1).text.trim()) to++;
  return { from, to };
};

const goTo = (view, line, column) => {
  const place = view.state.doc.line(Math.max(1, Math.min(line, view.state.doc.lines)));
  const anchor = Math.min(place.from + Math.max(0, (column || 1) - 1), place.to);
  view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
  view.focus();
};

// Replaces the text by another, of which only the part that differs is changed.
const setText = (view, text) => {
  const old = view.state.doc.toString();
  const least = Math.min(old.length, text.length);
  let start = 0;
  let end = 0;
  while (start < least && old[start] === text[start]) start++;
  while (end < least - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
  view.dispatch({ changes: { from: start, to: old.length - end, insert: text.slice(start, text.length - end) } });
};

// options: words (sentences by name), nonce (of the content security policy), onSave and onLink (of the keys Ctrl-S and Ctrl-K)
export const open = (textarea, options) => {
  const listeners = { change: [], move: [] };
  const view = new EditorView({
    state: EditorState.create({
      doc: textarea.value,
      extensions: extensions(textarea, {
        onSave: () => {},
        onLink: () => {},
        ...options,
        changed: (update) => {
          if (update.docChanged) textarea.value = update.state.doc.toString();
          if (update.docChanged) listeners.change.forEach((listener) => listener());
          if (update.docChanged || update.selectionSet) listeners.move.forEach((listener) => listener());
        },
      }),
    }),
  });
  textarea.hidden = true;
  textarea.after(view.dom);
  return {
    view,
    text: () => view.state.doc.toString(),
    setText: (text) => setText(view, text),
    onChange: (listener) => listeners.change.push(listener),
    onMove: (listener) => listeners.move.push(listener),
    setProblems: (list) => underline(view, list),
    goTo: (line, column) => goTo(view, line, column),
    insert: (markdown) => insert(view, markdown),
    insertBlock: (markdown) => block(view, markdown),
    section: () => sectionOf(view.state),
    block: () => blockOf(view.state),
    hasFocus: () => view.hasFocus,
    onBlur: (listener) => view.dom.addEventListener("focusout", () => setTimeout(listener)),
    undo: () => undo(view),
    redo: () => redo(view),
    find: () => openSearchPanel(view),
    canUndo: () => undoDepth(view.state) > 0,
    canRedo: () => redoDepth(view.state) > 0,
    focus: () => view.focus(),
    destroy: () => {
      view.destroy();
      textarea.hidden = false;
    },
  };
};
