// What the buttons of the editor do to its text. Each function takes the editor's view.
import { EditorSelection, isolateHistory } from "./codemirror.js";

const PREFIX = /^((?: {0,3}>)* ?)/;
const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+/;
const QUOTED = /^ {0,3}>/;
const EMPTY_QUOTE = /^ {0,3}>[ >]*$/;
const CALLOUT = /\\?\[!\w+\\?\] *$/;

// a name for addresses made of words, as org.amparo.text.Slug makes it
export const slug = (words) => words.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase()
  .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

const change = (view, changes, anchor, head = anchor) => {
  view.dispatch({
    changes,
    selection: anchor === undefined ? undefined : { anchor, head },
    annotations: isolateHistory.of("full"),
    scrollIntoView: true,
    userEvent: "input.command",
  });
  view.focus();
};

const wrapped = (mark) => (state, range) => {
  const { from, to } = range.empty ? state.wordAt(range.from) || range : range;
  const size = mark.length;
  const has = (at) => state.sliceDoc(at, at + size) === mark && (size > 1 || state.sliceDoc(at - 1, at + 2) !== "***");
  const inner = from >= size && has(from - size) && has(to);
  return inner
    ? {
      changes: [{ from: from - size, to: from }, { from: to, to: to + size }],
      range: EditorSelection.range(from - size, to - size),
    }
    : {
      changes: [{ from, insert: mark }, { from: to, insert: mark }],
      range: EditorSelection.range(from + size, to + size),
    };
};

const wrap = (mark) => (view) => {
  view.dispatch(view.state.changeByRange((range) => wrapped(mark)(view.state, range)), { scrollIntoView: true, userEvent: "input.command" });
  view.focus();
  return true;
};

export const bold = wrap("**");
export const italic = wrap("*");

const selectedLines = ({ doc, selection: { main } }) => {
  const first = doc.lineAt(main.from).number;
  const last = doc.lineAt(main.to);
  const end = main.from < main.to && main.to === last.from ? last.number - 1 : last.number;
  return Array.from({ length: end - first + 1 }, (none, i) => doc.line(first + i));
};

// Makes items of lines, or plain lines of items that have the same marks already.
const list = (mark, isMark) => (view) => {
  const lines = selectedLines(view.state);
  const written = lines.length > 1 ? lines.filter((line) => line.text.trim()) : lines;
  const parts = written.map((line) => {
    const start = PREFIX.exec(line.text)[0].length;
    const item = ITEM.exec(line.text.slice(start));
    return { from: line.from + start + (item ? item[1].length : 0), to: line.from + start + (item ? item[0].length : 0), item: item && item[0].trim() };
  });
  const remove = parts.every(({ item }) => item && isMark.test(item));
  const changes = view.state.changes(parts.map(({ from, to }, i) => ({ from, to, insert: remove ? "" : mark(i) })));
  const { main } = view.state.selection;
  change(view, changes, changes.mapPos(main.empty ? main.head : main.from, 1), changes.mapPos(main.to, 1));
};

export const steps = list((i) => i + 1 + ". ", /^\d/);
export const bullets = list(() => "- ", /^[-*+]/);

// the line at which the block around a line ends
const endOfBlock = (doc, start) => {
  let line = start;
  while (line.text.trim() && line.number < doc.lines && doc.line(line.number + 1).text.trim()) line = doc.line(line.number + 1);
  return line;
};

// Inserts a block below the one with the cursor, between empty lines. The cursor goes to an offset in it.
export const block = (view, text, anchor = text.length, head = anchor) => {
  const { doc, selection } = view.state;
  const line = endOfBlock(doc, doc.lineAt(selection.main.to));
  const empty = !line.text.trim();
  const above = line.number > 1 ? doc.line(line.number - 1).text.trim() : "";
  const below = line.number < doc.lines ? doc.line(line.number + 1).text.trim() : "";
  const before = empty ? (above ? "\n" : "") : "\n\n";
  const after = below ? "\n" : line.number === doc.lines ? "\n" : "";
  const from = empty ? line.from : line.to;
  const start = from + before.length;
  change(view, { from, to: line.to, insert: before + text + after }, start + anchor, start + head);
};

const idsOf = (doc) => {
  const ids = new Set();
  for (const [, title, id] of doc.toString().matchAll(/^ {0,3}#{1,6} (.*?)(?:\{#([^{}]*)\})? *$/gm)) ids.add(id || slug(title));
  return ids;
};

// an id made of a title that no other section has
export const freeId = (doc, title) => {
  const taken = idsOf(doc);
  const name = (slug(title) || "section").slice(0, 40).replace(/-$/, "");
  let id = name;
  for (let i = 2; taken.has(id); i++) id = name + "-" + i;
  return id;
};

export const section = (view, title) => {
  const words = title.trim().replace(/\s+/g, " ");
  block(view, "## " + words + " {#" + freeId(view.state.doc, words) + "}\n\n");
};

// On an empty line of a callout begins another below it. Makes a callout of the selected lines, changes the kind of the one with the cursor, or begins one.
export const callout = (view, kind) => {
  const { doc, selection } = view.state;
  let first = doc.lineAt(selection.main.from);
  const mark = "> [!" + kind + "]";
  if (selection.main.empty && EMPTY_QUOTE.test(first.text)) {
    const { to } = first;
    while (first.number > 1 && EMPTY_QUOTE.test(doc.line(first.number - 1).text)) first = doc.line(first.number - 1);
    const text = "\n" + mark + "\n> ";
    change(view, { from: first.from, to, insert: text }, first.from + text.length);
  } else if (QUOTED.test(first.text)) {
    while (first.number > 1 && QUOTED.test(doc.line(first.number - 1).text)) first = doc.line(first.number - 1);
    const to = CALLOUT.test(first.text) ? first.to : first.from;
    change(view, { from: first.from, to, insert: to === first.to ? mark : mark + "\n" });
  } else if (selection.main.empty) {
    block(view, mark + "\n> ");
  } else {
    const lines = selectedLines(view.state);
    const last = lines[lines.length - 1];
    const above = first.number > 1 && doc.line(first.number - 1).text.trim() ? "\n" : "";
    const below = last.number < doc.lines && doc.line(last.number + 1).text.trim() ? "\n" : "";
    const text = above + mark + "\n" + lines.map((line) => ("> " + line.text).trimEnd()).join("\n");
    change(view, { from: first.from, to: last.to, insert: text + below }, first.from + text.length);
  }
};

export const table = (view, rows, columns, words) => {
  const row = (cell) => "| " + Array.from({ length: columns }, cell).join(" | ") + " |";
  const head = row((none, i) => words + " " + (i + 1));
  const lines = [head, row(() => "---"), ...Array.from({ length: rows }, () => row(() => " "))];
  block(view, lines.join("\n"), 2, 2 + (words + " 1").length);
};

// Replaces the selection by text as one step of the history.
export const insert = (view, text) => {
  const { from, to } = view.state.selection.main;
  change(view, { from, to, insert: text }, from + text.length);
};

const BLOCK = /^(?:#{1,6} |[-*+] |\d+\. |> |\|)/;

// Inserts Markdown from elsewhere: blocks get empty lines around them, and the mark of the callout that they go into.
export const paste = (view, markdown) => {
  const { doc, selection: { main } } = view.state;
  const line = doc.lineAt(main.from);
  if (QUOTED.test(line.text)) {
    insert(view, markdown.replace(/\n/g, "\n> "));
    return;
  }
  const blocks = markdown.includes("\n\n") || BLOCK.test(markdown);
  const above = line.number > 1 && doc.line(line.number - 1).text.trim();
  const before = doc.sliceString(line.from, main.from).trim() ? "\n\n" : above ? "\n" : "";
  const after = doc.sliceString(main.to, doc.lineAt(main.to).to).trim() ? "\n\n" : "";
  insert(view, blocks ? before + markdown + after : markdown);
};

// the words of a link or a blank: the brackets in them would end them
export const label = (words) => words.trim().replace(/\s+/g, " ").replace(/[\\[\]]/g, "\\$&");

export const blank = (view, words, size, lines) => {
  const named = slug(words).replace(/^[^a-z]+/, "").slice(0, 30).replace(/-$/, "") || "blank";
  const option = { medium: "", long: "?lines=" + lines }[size] ?? "?size=" + size;
  insert(view, "[" + label(words) + "](blank:" + named + option + ")");
};

// the selected words, if they are few enough to look for
export const chosen = (view) => {
  const { from, to } = view.state.selection.main;
  const words = view.state.sliceDoc(from, to).trim();
  return words.length > 60 || words.includes("\n") ? "" : words;
};

// Inserts a link; selected words take the place of its own.
export const link = (view, markdown) => {
  const { from, to } = view.state.selection.main;
  const words = label(view.state.sliceDoc(from, to));
  insert(view, words ? markdown.replace(/^\[(?:\\.|[^\\\]])*\]/, () => "[" + words + "]") : markdown);
};
