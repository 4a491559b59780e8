// The picker of links: guides, sections, contacts and words by what is typed, or an address of the web.
import { label } from "./commands.js";
import { address } from "./api.js";
import { ask, dialogOf } from "./dialogs.js";

const MOST = 60;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+\.\S+$/i;
const PLAIN = /^https?:\/\//i;

const folded = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();

const outside = (typed, words) => {
  const target = PLAIN.test(typed) ? typed : "https://" + typed;
  const title = target.replace(PLAIN, "").replace(/\/$/, "");
  return { kind: "web", title, detail: words.web, markdown: "[" + label(title) + "](" + target.replace(/[()<>]/g, encodeURIComponent) + ")" };
};

// how well a link fits what is typed: its whole title, the beginning of it, of words in it, any part of it, what is beside it
const rank = ({ title }, typed, parts) => {
  const name = folded(title);
  const words = name.split(/[^\p{L}\p{N}]+/u);
  const begins = parts.every((part) => words.some((word) => word.startsWith(part)));
  const rules = [name === typed, name.startsWith(typed), begins, parts.every((part) => name.includes(part))];
  const first = rules.indexOf(true);
  return first < 0 ? rules.length : first;
};

// the links whose title or detail has every typed word, the best first
const matching = (links, typed, words) => {
  if (ADDRESS.test(typed)) return [outside(typed, words)];
  const whole = folded(typed);
  const parts = whole.split(/\s+/).filter(Boolean);
  const found = links.filter(({ key }) => parts.every((part) => key.includes(part)));
  const ranks = new Map(found.map((link) => [link, rank(link, whole, parts)]));
  return found.sort((a, b) => ranks.get(a) - ranks.get(b)).slice(0, MOST);
};

const span = (text, name) => {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
};

const option = (link, index, words) => {
  const element = document.createElement("li");
  element.id = link.kind + "-" + index;
  element.setAttribute("role", "option");
  if (link.picture) element.append(Object.assign(document.createElement("img"), { src: link.picture, alt: "", className: "link-picture", loading: "lazy" }));
  element.append(span(words["kind" + link.kind[0].toUpperCase() + link.kind.slice(1)] || link.kind, "link-kind"), span(link.title, "link-title"), span(link.detail || "", "link-detail"));
  return element;
};

// Shows the links that match, and which of them Enter takes.
const picker = (dialog, desk, choose) => {
  const field = dialog.querySelector("[role=combobox]");
  const list = dialog.querySelector("[role=listbox]");
  const count = dialog.querySelector("[role=status]");
  let links = [];
  let shown = [];
  let active = 0;
  const mark = (index) => {
    active = index;
    [...list.children].forEach((element, i) => element.setAttribute("aria-selected", String(i === index)));
    const element = list.children[index];
    field.setAttribute("aria-activedescendant", element ? element.id : "");
    if (element) element.scrollIntoView({ block: "nearest" });
  };
  const show = () => {
    shown = matching(links, field.value.trim(), desk.words);
    list.replaceChildren(...shown.map((link, i) => option(link, i, desk.words)));
    count.textContent = shown.length || !links.length ? desk.words.found.replace("#", shown.length) : desk.words.notFound;
    mark(0);
  };
  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && shown.length) {
      event.preventDefault();
      mark((active + step + shown.length) % shown.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (shown[active]) choose(shown[active]);
    } else if (event.key === "Escape") {
      event.preventDefault(); // it would only empty the field
      dialog.close("");
    }
  });
  list.addEventListener("click", (event) => {
    const element = event.target.closest("[role=option]");
    if (element) choose(shown[[...list.children].indexOf(element)]);
  });
  return (all) => {
    links = all.map((link) => ({ ...link, key: folded(link.title + " " + (link.detail || "")) }));
    show();
  };
};

const load = async (desk, name = "links") => {
  const answer = await fetch(address(name, desk));
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
};

// Gives an image of the site, null for none, or an empty value for a new one; of a site without images always that.
export const pickImage = async (desk) => {
  const images = await load(desk, "images").catch(() => []);
  if (!images.length) return undefined;
  const dialog = dialogOf("images");
  if (!dialog.fill) {
    dialog.fill = picker(dialog, desk, (image) => {
      dialog.chosen = image;
      dialog.close("ok");
    });
  }
  dialog.chosen = undefined;
  const answer = ask("images");
  dialog.fill(images);
  return (await answer) ? dialog.chosen : null;
};

// Gives the Markdown of the chosen link; an empty string if none was.
export const pickLink = async (desk, typed = "") => {
  const dialog = dialogOf("link");
  if (!dialog.fill) {
    dialog.fill = picker(dialog, desk, (link) => {
      dialog.chosen = link.markdown;
      dialog.close("ok");
    });
  }
  dialog.chosen = "";
  const answer = ask("link");
  const field = dialog.querySelector("[role=combobox]");
  field.value = typed;
  field.select();
  dialog.fill([]);
  load(desk).then(dialog.fill, () => desk.say(desk.words.noAnswer));
  await answer;
  return dialog.chosen;
};
