/* What is saved on this phone: caches, one for each build of a language, and which is current. */
/*
 * The sites of one host share its caches, so the names have the site's path, and a space, which no path
 * has. An earlier version had neither: what it saved is read, renamed by the next look, and deleted.
 */
var mine = 'site-' + new URL(base).pathname + ' ', STATE = mine + 'state', BEFORE = 'site-state';
var json = function (value) { return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } }); };
var nameOf = function (list) { return mine + tag + '-' + list.build; };

/* the sum that the build gives each file: CRC-32, as in a ZIP */
var table = [];
for (var n = 0; n < 256; n++) {
  var c = n;
  for (var k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  table.push(c >>> 0);
}
var sum = function (bytes) {
  var crc = -1;
  for (var i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
  return ('0000000' + ((crc ^ -1) >>> 0).toString(16)).slice(-8);
};

/* the current build; prev is the one before, kept while this one lacks files */
var current = async function () {
  var place = at('state/' + tag);
  var found = (await caches.match(place, { cacheName: STATE })) || (await caches.match(place, { cacheName: BEFORE }));
  if (!found) return null;
  var state = await found.json();
  var list = await caches.match(at('offline/' + tag + '.json'), { cacheName: state.cache });
  return list ? { cache: state.cache, print: state.print, prev: state.prev, list: await list.json() } : null;
};
var setCurrent = async function (state) {
  await (await caches.open(STATE)).put(at('state/' + tag), json(state)).catch(full);
};

var wanted = function (list, print) { return print ? list.files.concat(list.print) : list.files; };
var weight = function (files) { return files.reduce(function (all, f) { return all + f[2]; }, 0); };

/* the saved bytes of a file, or null */
var saved = async function (cache, path) {
  var found = await caches.match(at(path), { cacheName: cache });
  return found ? { bytes: new Uint8Array(await found.arrayBuffer()), type: found.headers.get('Content-Type') } : null;
};

/* the files of a list that a cache lacks; whole reads each one and sums it up */
var missing = async function (cache, files, whole) {
  var keys = (await caches.has(cache)) ? await (await caches.open(cache)).keys() : [];
  if (!keys.length) await caches.delete(cache); /* to open is to make, if it was deleted meanwhile */
  var there = new Set(keys.map(function (r) { return r.url; })), lacking = [];
  for (var file of files) {
    var good = there.has(at(file[0]));
    if (good && whole) {
      var got = await saved(cache, file[0]).catch(nothing);
      good = got && sum(got.bytes) === file[1];
    }
    if (!good) lacking.push(file);
  }
  return lacking;
};

/* what a save would bring: what changed, and what an earlier one left out */
var changed = function (list, state, lacking) {
  var old = new Map(state.list.files.concat(state.list.print).map(function (f) { return [f[0], f[1]]; }));
  lacking.forEach(function (f) { old.delete(f[0]); });
  return wanted(list, state.print).filter(function (f) { return old.get(f[0]) !== f[1]; });
};

/* why something could not be saved: list, full, blocked, deleted, or lost, for a host that does not answer */
var trouble = function (why) {
  var error = new Error(why);
  error.why = why;
  return error;
};
var full = function () { throw trouble('full'); };
var whyOf = function (error) {
  return error.why || { TypeError: 'lost', AbortError: 'lost', QuotaExceededError: 'full' }[error.name] || 'blocked';
};
