/*
 * On a page of a saved site, with a connection: looks whether there is a newer build. A small one
 * is saved at once, a larger one on request; what is urgent in it is named in either case.
 */
var SMALL = 100000, note = document.getElementById('_note');
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

/* what a save would bring: what changed, and what an earlier one left out */
var changed = function (list, state, lacking) {
  var old = new Map(state.list.files.concat(state.list.print).map(function (f) { return [f[0], f[1]]; }));
  lacking.forEach(function (f) { old.delete(f[0]); });
  return wanted(list, state.print).filter(function (f) { return old.get(f[0]) !== f[1]; });
};

var look = async function () {
  var state = await current();
  if (!state) return;
  var lacking = await missing(state.cache, wanted(state.list, state.print), false);
  var here = base + state.list.save, words = state.list.words;
  if (lacking.length) say([words.missing.replace('{0}', lacking.length), element('a', words.repair, here)]);
  var list = await listOnline();
  /* what has the name of an earlier version is saved once more, from itself */
  if (list.build === state.list.build && (lacking.length || state.cache === nameOf(list))) return tidy();
  var news = changed(list, state, lacking), known = state.list.urgent.map(String);
  var urgent = list.urgent.filter(function (u) { return known.indexOf(String(u)) < 0 || news.some(function (f) { return f[0] === u[0]; }); });
  var asks = weight(news) > (navigator.connection && navigator.connection.saveData ? 0 : SMALL);
  if (asks && !urgent.length) return say([list.words.update.replace('{0}', size(weight(news))), element('a', list.words.show, here)]);
  await save(undefined, nothing);
  if (urgent.length) say([list.words.urgent].concat(urgent.map(function (u) { return element('a', u[1], at(u[0])); })));
};
if (able && note && navigator.serviceWorker.controller && !document.getElementById('_save')) look().catch(nothing);

/* a browser that can install the site; from a folder, asking for this would only be an error */
if (able) {
  var manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = at(script.manifest);
  document.head.append(manifest);
}
