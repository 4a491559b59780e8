/*
 * On a page of a saved site: tells what is missing or damaged and, with a connection, looks whether
 * there is a newer build. A small one is saved at once, a larger one on request; what is urgent in it
 * is named in either case. uses: 1-store, 2-host, 3-save
 */
var SMALL = 100000, FEW = 4, note = document.getElementById('_note');
var size = function (bytes) { return (Math.max(bytes, 1000) / 1e6).toLocaleString(tag, { maximumSignificantDigits: 2 }) + ' MB'; };

var element = function (name, text, href) {
  var made = document.createElement(name);
  made.textContent = text;
  if (href) made.href = href;
  return made;
};
var say = function (parts) {
  note.textContent = '';
  parts.forEach(function (part) { note.append(part, ' '); });
  note.hidden = false;
};

/* what has the focus stands above the note, however high that is */
var giveWay = function () {
  var focused = document.activeElement, low = focused.getBoundingClientRect().bottom;
  document.documentElement.style.setProperty('--note', note.offsetHeight + 'px');
  if (note.contains(focused) || low <= note.getBoundingClientRect().top || low > innerHeight) return;
  focused.scrollIntoView({ block: 'nearest' });
};
if (note && window.ResizeObserver) new ResizeObserver(giveWay).observe(note);

/* files by the names that readers know; of many only the first, and how many more there are */
var namesOf = function (files, words, most) {
  var nameOf = function (f) {
    if (f[4]) return f[4];
    if (/^pamphlets\/|\.html$/.test(f[0])) return decodeURI(f[0].replace(/.*\//, ''));
    return /^search\//.test(f[0]) ? words.search : words.parts;
  };
  var names = files.map(nameOf).filter(function (name, i, all) { return name && all.indexOf(name) === i; });
  var shown = names.slice(0, names.length > most ? most - 1 : most), more = files.filter(function (f) { return shown.indexOf(nameOf(f)) < 0; });
  return shown.join(', ') + (shown.length < names.length ? ' ' + words.more.replace('{0}', more.length) : '');
};

var tellLack = function (state, lacking) {
  var words = state.list.words, names = namesOf(lacking, { more: '…' }, 3);
  var said = words.missing.replace('{0}', lacking.length);
  say([names ? said.replace(/\.$/, ': ') + names + '.' : said, element('a', words.repair, base + state.list.save)]);
};

/* whether so much is brought without asking */
var isSmall = function (files) {
  return weight(files) <= (navigator.connection && navigator.connection.saveData ? 0 : SMALL);
};

var look = async function () {
  var state = await current();
  if (!state) return;
  var lacking = await missing(state.cache, wanted(state.list, state.print));
  if (lacking.length) tellLack(state, lacking);
  var list = await listOnline();
  /* what has the name of an earlier version is saved once more, from itself */
  if (list.build === state.list.build && (lacking.length || state.cache === nameOf(list))) return tidy();
  var news = changed(list, state, lacking), known = state.list.urgent.map(String);
  var urgent = list.urgent.filter(function (u) { return known.indexOf(String(u)) < 0 || news.some(function (f) { return f[0] === u[0]; }); });
  if (!isSmall(news) && !urgent.length) return say([list.words.update.replace('{0}', size(weight(news))), element('a', list.words.show, base + state.list.save)]);
  var left = await save(undefined, nothing, list), now = await current();
  if (now && now.list.build !== list.build) return;
  urgent = urgent.filter(function (u) { return !left.some(function (f) { return f[0] === u[0]; }); });
  if (urgent.length) say([list.words.urgent].concat(urgent.map(function (u) { return element('a', u[1], at(u[0])); })));
};

/*
 * Reads a few of the saved files, others at each visit, since a damaged one has its name as before. What is
 * damaged is named, and brought again where that is little. The lot decides which, so nothing is written.
 */
var inspect = async function () {
  var state = await current();
  if (!state) return;
  var files = wanted(state.list, state.print), start = Math.floor(Math.random() * files.length);
  var few = files.slice(start).concat(files.slice(0, start)).slice(0, FEW);
  var lacking = await missing(state.cache, files), damaged = await missing(state.cache, few, true);
  damaged = damaged.filter(function (f) { return lacking.indexOf(f) < 0; });
  if (!damaged.length) return;
  lacking = lacking.concat(damaged);
  var free = note.hidden; /* what is told already weighs more */
  if (free) tellLack(state, lacking);
  var list = await listOnline();
  if (isSmall(changed(list, state, lacking)) && !(await save(undefined, nothing, list)).length) note.hidden = free;
};

if (able && note && !document.getElementById('_save')) look().catch(nothing).then(function () {
  if (window.requestIdleCallback) requestIdleCallback(function () { inspect().catch(nothing); }, { timeout: 5000 });
  else setTimeout(function () { inspect().catch(nothing); }, 2000);
});
