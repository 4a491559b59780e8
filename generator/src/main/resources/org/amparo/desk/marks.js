// How the editor shows Markdown: headings large, marks dim, callouts in their colours with their name.
// uses: the classes of editor.css
import {
  Decoration, Language, RangeSetBuilder, Table, ViewPlugin, commonmarkLanguage, syntaxHighlighting,
  tagHighlighter, tags,
} from "./codemirror.js";

const QUOTED = /^ {0,3}>/;
const CALLOUT = /^ {0,3}> ?\\?\[!([A-Za-z]+)\\?\] *$/;
const ANCHOR = /\{#[^{}]*\} *#* *$/;
const HEADING = /^ {0,3}(#{1,6}) /;

export const markdown = new Language(commonmarkLanguage.data, commonmarkLanguage.parser.configure([Table]), [], "markdown");

const colours = syntaxHighlighting(tagHighlighter([
  { tag: tags.strong, class: "md-strong" },
  { tag: tags.emphasis, class: "md-emphasis" },
  { tag: tags.link, class: "md-link" },
  { tag: tags.url, class: "md-url" },
  { tag: tags.monospace, class: "md-code" },
  { tag: tags.processingInstruction, class: "md-mark" },
  { tag: tags.comment, class: "md-mark" },
]));

// the kind of the callout that a line belongs to; empty for another quotation
const kindAbove = (doc, number) => {
  let kind = "";
  for (let n = number; n > 0 && QUOTED.test(doc.line(n).text); n--) {
    const found = CALLOUT.exec(doc.line(n).text);
    if (found) return found[1].toLowerCase();
  }
  return kind;
};

const lineClass = (text, kind) => {
  const heading = HEADING.exec(text);
  if (heading) return "md-line-heading md-line-h" + heading[1].length;
  if (!QUOTED.test(text)) return "";
  return kind ? "md-line-callout md-line-" + kind : "md-line-quote";
};

const decorate = (builder, line, kind, names) => {
  const found = CALLOUT.exec(line.text);
  const own = lineClass(line.text, kind);
  const name = found && names[found[1].toLowerCase()];
  if (own) {
    const attributes = name ? { class: own + " md-line-first", "data-name": name } : { class: own };
    builder.add(line.from, line.from, Decoration.line({ attributes }));
  }
  const start = line.from + line.text.indexOf("[!");
  const anchor = own.startsWith("md-line-heading") && ANCHOR.exec(line.text);
  if (found) builder.add(start, line.to, Decoration.mark({ class: "md-kind" }));
  if (anchor) builder.add(line.from + anchor.index, line.to, Decoration.mark({ class: "md-anchor", attributes: { spellcheck: "false" } }));
};

const decorations = (view, names) => {
  const builder = new RangeSetBuilder();
  const { doc } = view.state;
  for (const { from, to } of view.visibleRanges) {
    const first = doc.lineAt(from).number;
    const last = doc.lineAt(to).number;
    let kind = kindAbove(doc, first);
    for (let number = first; number <= last; number++) {
      const line = doc.line(number);
      const found = CALLOUT.exec(line.text);
      if (found) kind = found[1].toLowerCase();
      if (!QUOTED.test(line.text)) kind = "";
      decorate(builder, line, kind, names);
    }
  }
  return builder.finish();
};

// names: the title of each kind of callout
export const marks = (names) => [
  markdown,
  colours,
  ViewPlugin.define(
    (view) => ({
      decorations: decorations(view, names),
      update(change) {
        if (change.docChanged || change.viewportChanged) this.decorations = decorations(change.view, names);
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  ),
];
