// On a page of a saved site: tells what is missing or damaged and, with a connection, looks whether there
// is a newer build. A small one is saved at once, a larger one on request; what is urgent in it is named in
// either case. uses: ../base, ../store, 1-files, 2-host, 3-save

const SMALL = 100000, FEW = 4, note = document.getElementById("_note");
const size = (bytes) => (Math.max(bytes, 1000) / 1e6).toLocaleString(tag, { maximumSignificantDigits: 2 }) + " MB";

const linkTo = (path, text) => Object.assign(document.createElement("a"), { href: at(path), textContent: text });

const say = (...parts) => {
  note.textContent = "";
  parts.forEach((part) => note.append(part, " "));
  note.hidden = false;
};

// what has the focus is kept above the note, however high that is
const giveWay = () => {
  const focused = document.activeElement, low = focused.getBoundingClientRect().bottom;
  document.documentElement.style.setProperty("--note", note.offsetHeight + "px");
  if (note.contains(focused) || low <= note.getBoundingClientRect().top || low > innerHeight) return;
  focused.scrollIntoView({ block: "nearest" });
};
if (note && window.ResizeObserver) new ResizeObserver(giveWay).observe(note);

// files by the names that readers know; of many only the first, and how many more there are
const namesOf = (files, words, most) => {
  const nameOfFile = ([path, , , , , title]) => {
    if (title) return title;
    if (/^pamphlets\//.test(path)) return decodeURI(path.replace(/.*\//, ""));
    return /^search\//.test(path) ? words.search : words.parts;
  };
  const names = [...new Set(files.map(nameOfFile))].filter(Boolean);
  // the parts of the site are no name to begin with
  names.sort((a, b) => (a === words.parts) - (b === words.parts));
  const shown = names.slice(0, names.length > most ? most - 1 : most), more = files.filter((f) => !shown.includes(nameOfFile(f)));
  return shown.join(", ") + (shown.length < names.length ? " " + words.more.replace("{0}", more.length) : "");
};

const tellLack = ({ list }, lacking) => {
  const names = namesOf(lacking, { more: "…" }, 3), said = list.words.missing.replace("{0}", lacking.length);
  say(names ? said.replace(/\.$/, ": ") + names + "." : said, linkTo(list.save, list.words.repair));
};

// whether so much is brought without asking
const isSmall = (files, list) => weight(files, list) <= (navigator.connection && navigator.connection.saveData ? 0 : SMALL);

const look = async () => {
  const state = await current();
  if (!state) return;
  const lacking = await missing(state.cache, wanted(state.list, state.print));
  if (lacking.length) tellLack(state, lacking);
  const list = await listOnline();
  if (list.build === state.list.build) return tidy();
  const news = changed(list, state, lacking), known = state.list.urgent.map(String);
  const isIn = (files) => ([path]) => files.some((f) => f[0] === path);
  const urgent = list.urgent.filter((u) => !known.includes(String(u)) || isIn(news)(u));
  if (!isSmall(news, list) && !urgent.length) return say(list.words.update.replace("{0}", size(weight(news, list))), linkTo(list.save, list.words.show));
  const { left } = await save(undefined, nothing, list), now = await current();
  if (now && now.list.build !== list.build) return;
  const here = urgent.filter((u) => !isIn(left)(u));
  if (here.length) say(list.words.urgent, ...here.map(([path, title]) => linkTo(path, title)));
};

// Reads a few of the saved files, others at each visit, since a damaged one has its name as before. What is
// damaged is named, and brought again where that is little. They are drawn by lot, so nothing is written.
const inspect = async () => {
  const state = await current();
  if (!state) return;
  const files = wanted(state.list, state.print), start = Math.floor(Math.random() * files.length);
  const few = files.slice(start).concat(files.slice(0, start)).slice(0, FEW);
  const lacking = await missing(state.cache, files), torn = await missing(state.cache, few, true);
  const damaged = torn.filter((f) => !lacking.includes(f));
  if (!damaged.length) return;
  const bad = lacking.concat(damaged), free = note.hidden; // what is said already weighs more
  if (free) tellLack(state, bad);
  const list = await listOnline();
  if (isSmall(changed(list, state, bad), list) && !(await save(undefined, nothing, list)).left.length) note.hidden = free;
};

if (able && note && !document.getElementById("_save")) {
  const check = () => inspect().catch(nothing);
  const later = () => (window.requestIdleCallback ? requestIdleCallback(check, { timeout: 5000 }) : setTimeout(check, 2000));
  look().catch(nothing).then(later);
}
