// What is pasted or dropped: formatted text becomes Markdown, lists of plain text get their marks, images are asked about.
import { paste } from "./commands.js";
import { address, secret } from "./api.js";
import { addImage } from "./images.js";

const BULLET = /^[ \t]*[\u2022\u00b7\u2023\u25aa\u25cf\u25e6\u2013\u2043\uf0b7][ \t]+/gm;
const NUMBER = /^[ \t]*(\d{1,3})[.)]\t+/gm;
const WORDS = /<(?:p|h[1-6]|li|b|strong|i|em|table|a|br|div|blockquote)[\s>]/i;

// plain text with the marks of lists, as other programs write them, made those of Markdown
export const plain = (text) => text.replace(/\r\n?/g, "\n").replace(BULLET, "- ").replace(NUMBER, "$1. ").replace(/\u00a0/g, " ");

const imageIn = (data) => [...data.files].find((file) => file.type.startsWith("image/"));

// formatted text, unless it comes from a program that writes code
const formatted = (data) => {
  const html = data.types.includes("vscode-editor-data") ? "" : data.getData("text/html");
  return WORDS.test(html) ? html : "";
};

const clean = async (html, desk) => {
  const answer = await fetch(address("paste", desk), { method: "POST", headers: secret(desk), body: new URLSearchParams({ html }) });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
};

const pasteHtml = async (editor, desk, html, text) => {
  try {
    const { markdown, lost } = await clean(html, desk);
    paste(editor.view, markdown.trim() || plain(text));
    desk.say(lost.length ? desk.words.lost + " " + lost.join(" ") : "");
  } catch (error) {
    paste(editor.view, plain(text));
    desk.say(desk.words.pastedPlain);
  }
};

const take = (editor, desk, event, data) => {
  const text = data.getData("text/plain");
  const html = formatted(data);
  const image = imageIn(data);
  if (html && text.trim()) {
    pasteHtml(editor, desk, html, text);
  } else if (image) {
    addImage(editor, desk, image);
  } else if (plain(text) !== text) {
    paste(editor.view, plain(text));
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
};

// Listens before the editor does.
export const listen = (editor, desk) => {
  const { dom } = editor.view;
  dom.addEventListener("paste", (event) => take(editor, desk, event, event.clipboardData), true);
  dom.addEventListener("drop", (event) => {
    if (imageIn(event.dataTransfer)) {
      const at = editor.view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (at !== null) editor.view.dispatch({ selection: { anchor: at } });
      take(editor, desk, event, event.dataTransfer);
    }
  }, true);
};
