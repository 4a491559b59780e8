// What the desk's editor uses of CodeMirror. Everything else is left out of the bundle.
export { Annotation, Compartment, EditorSelection, EditorState, Prec, RangeSetBuilder, Transaction } from "@codemirror/state";
export { Decoration, EditorView, ViewPlugin, drawSelection, highlightActiveLine, keymap } from "@codemirror/view";
export { defaultKeymap, history, historyKeymap, isolateHistory, redo, redoDepth, undo, undoDepth } from "@codemirror/commands";
export { Language, syntaxHighlighting, syntaxTree } from "@codemirror/language";
export { commonmarkLanguage, deleteMarkupBackward, insertNewlineContinueMarkup } from "@codemirror/lang-markdown";
export { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
export { openSearchPanel, search, searchKeymap } from "@codemirror/search";
export { styleTags, tagHighlighter, tags } from "@lezer/highlight";
export { Table } from "@lezer/markdown";
