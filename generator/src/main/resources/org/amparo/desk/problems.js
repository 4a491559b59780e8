// Problems of a text: underlined where they are, with their remedy, and as a list for phones and readers of screens.
import { setDiagnostics } from "./codemirror.js";

const SEVERITIES = { error: "error", warning: "warning", info: "info" };

const rangeOf = (doc, problem) => {
  const line = doc.line(Math.min(problem.line, doc.lines));
  const indent = /^\s*/.exec(line.text)[0].length;
  if (!problem.column) return { from: line.from + indent, to: line.to };
  const from = Math.min(line.from + problem.column - 1, line.to);
  const word = /^[^\s]*/.exec(line.text.slice(from - line.from))[0].length;
  const to = Math.min(from + (problem.length || word || 1), line.to);
  return from < to ? { from, to } : { from: Math.max(line.from, from - 1), to: from };
};

const apply = (view, fix) => {
  const { length } = view.state.doc;
  if (fix.to > length) return;
  view.dispatch({ changes: { from: fix.from, to: fix.to, insert: fix.text }, scrollIntoView: true, userEvent: "input.fix" });
  view.focus();
};

const paragraph = (text, name) => {
  const element = document.createElement("p");
  element.className = name;
  element.textContent = text;
  return element;
};

const diagnostic = (view, problem) => ({
  ...rangeOf(view.state.doc, problem),
  severity: SEVERITIES[problem.severity] || "error",
  message: problem.what + " " + problem.hint,
  renderMessage: () => {
    const box = document.createElement("div");
    box.append(paragraph(problem.what, "problem-what"), paragraph(problem.hint, "problem-hint"));
    return box;
  },
  actions: problem.fix ? [{ name: problem.fix.label, apply: () => apply(view, problem.fix) }] : [],
});

// list: problems with line, column, length, severity, code, what, hint and perhaps fix; a line of 0 is the whole text
export const underline = (view, list) => {
  const placed = list.filter((problem) => problem.line > 0).map((problem) => diagnostic(view, problem));
  view.dispatch(setDiagnostics(view.state, placed));
};

const button = (label, action) => {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", action);
  return element;
};

export const goToField = (name) => {
  const field = document.getElementById("f-" + name) || document.querySelector(`[name="${name}"], [name^="${name}."]`);
  if (!field) return;
  for (let fold = field.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  field.focus();
  field.scrollIntoView({ block: "center" });
};

const item = (editor, words, problem) => {
  const element = document.createElement("li");
  element.className = "problem-" + problem.severity;
  element.append(paragraph(problem.what, "problem-what"), paragraph(problem.hint, "problem-hint"));
  if (problem.field) element.append(button(words.goTo, () => goToField(problem.field)));
  else if (problem.line > 0) element.append(button(words.goTo, () => editor.goTo(problem.line, problem.column || 1)));
  if (problem.fix) element.append(button(problem.fix.label, () => apply(editor.view, problem.fix)));
  return element;
};

// Fills a list element, unless it has these problems already: its buttons keep the focus.
export const listProblems = (editor, words, element, list) => {
  const key = JSON.stringify(list);
  if (element.problems === key) return;
  element.problems = key;
  element.hidden = list.length === 0;
  element.replaceChildren(...list.map((problem) => item(editor, words, problem)));
};
