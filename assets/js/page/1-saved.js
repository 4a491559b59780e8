/* What is saved on this phone: caches, one for each build of a language, and which is current. */
var STATE = 'site-state';
var script = document.currentScript.dataset, tag = document.documentElement.lang;
var base = new URL(script.root || './', location.href).href;
var able = 'serviceWorker' in navigator && 'caches' in window && location.protocol.indexOf('http') === 0;
var at = function (path) { return base + path; };
var json = function (value) { return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } }); };
var nameOf = function (list) { return 'site-' + tag + '-' + list.build; };

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

/* What is under way, for the one who deletes: how often that was, the save that runs, and its brake. */
var wiped = 0, running, brake;
var still = function (mark) {
  if (mark !== wiped) throw new Error('deleted');
};

/* asks the server itself, past the worker */
var ask = async function (path) {
  var response = await fetch(at(path), { cache: 'no-cache', signal: brake && brake.signal });
  if (!response.ok) throw new Error(path + ' ' + response.status);
  return response;
};
var listOnline = async function () { return (await ask('offline/' + tag + '.json')).json(); };

var current = async function () {
  var found = await caches.match(at('state/' + tag), { cacheName: STATE });
  if (!found) return null;
  var state = await found.json();
  var list = await caches.match(at('offline/' + tag + '.json'), { cacheName: state.cache });
  return list ? { cache: state.cache, print: state.print, list: await list.json() } : null;
};
var setCurrent = async function (state) {
  await (await caches.open(STATE)).put(at('state/' + tag), json(state));
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
  var keys = (await caches.has(cache)) ? await (await caches.open(cache)).keys() : []; /* to open is to make */
  var there = new Set(keys.map(function (r) { return r.url; })), lacking = [];
  for (var file of files) {
    var good = there.has(at(file[0]));
    if (good && whole) good = sum((await saved(cache, file[0])).bytes) === file[1];
    if (!good) lacking.push(file);
  }
  return lacking;
};

var download = async function (path) {
  var response = await ask(path);
  return { bytes: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('Content-Type') };
};

/* the parts of a file: of each its sum, six digits, and its length, three */
var partsOf = function (file) {
  return (file[3].match(/.{9}/g) || []).map(function (p) { return [p.slice(0, 6), parseInt(p.slice(6), 16)]; });
};

/* a file in parts: those of its older version where they are the same, the others from the server */
var joined = async function (file, old) {
  var before = old.files.find(function (f) { return f[0] === file[0] && f[3]; });
  var whole = before && (await saved(old.cache, file[0])), parts = new Map(), start = 0, chunks = [];
  if (!whole) return null;
  partsOf(before).forEach(function (part) {
    parts.set(part[0], whole.bytes.subarray(start, start += part[1]));
  });
  for (var part of partsOf(file)) {
    chunks.push(parts.get(part[0]) || (await download('offline/parts/' + part[0] + '.txt')).bytes);
  }
  return { bytes: new Uint8Array(await new Response(new Blob(chunks)).arrayBuffer()), type: whole.type };
};

/* brings one file of a new build: from the older build, in parts, or whole */
var bring = async function (file, old) {
  var same = old && old.files.some(function (f) { return f[0] === file[0] && f[1] === file[1]; });
  var sources = [same && (() => saved(old.cache, file[0])), old && file[3] && (() => joined(file, old)), () => download(file[0])];
  for (var source of sources) {
    var got = source && await source();
    if (got && sum(got.bytes) === file[1]) return got;
  }
  throw new Error(file[0]);
};

/*
 * Saves the site of now, file by file; what is there already is not brought again. A first build
 * can be read while it is being saved; a later one takes its place when it is whole. Nothing is
 * written any more when all is deleted meanwhile.
 */
var save = function (print, progress) {
  brake = window.AbortController && new AbortController();
  return (running = bringAll(print, progress, wiped));
};
var bringAll = async function (print, progress, mark) {
  var list = await listOnline(), before = await current(), name = nameOf(list);
  var old = before && { cache: before.cache, files: before.list.files.concat(before.list.print) };
  still(mark);
  var cache = await caches.open(name), files = wanted(list, print);
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
  await navigator.serviceWorker.register(at('sw.js'));
  await cache.put(at('offline/' + tag + '.json'), json(list));
  var first = !before || before.cache === name;
  await setCurrent(first ? { cache: name, print: print } : { cache: before.cache, print: before.print, next: name });
  var lacking = await missing(name, files, true), done = files.length - lacking.length;
  for (var file of lacking) {
    progress(done, files.length);
    var got = await bring(file, old);
    still(mark);
    await cache.put(at(file[0]), new Response(got.bytes, { headers: { 'Content-Type': got.type || '' } }));
    done++;
  }
  progress(done, files.length);
  still(mark);
  await setCurrent({ cache: name, print: print });
  await tidy();
};

/* has the worker let go of builds that nobody reads any more */
var tidy = async function () {
  var worker = (await navigator.serviceWorker.ready).active;
  if (worker) worker.postMessage('tidy');
};

/* removes all that was saved, then looks what is still there: the number of things left */
var wipe = async function () {
  wiped++;
  if (brake) {
    brake.abort();
    await running.catch(String); /* it has told its own page */
  }
  brake = null;
  var ours = async function () {
    return able ? (await caches.keys()).filter(function (k) { return k.indexOf('site-') === 0; }) : [];
  };
  var workers = async function () {
    return able ? (await navigator.serviceWorker.getRegistrations()).filter(function (r) { return r.scope === base; }) : [];
  };
  for (var worker of await workers()) await worker.unregister();
  /* twice: what looked at the saved site meanwhile may have opened it again */
  for (var round = 0; round < 2; round++) for (var key of await ours()) await caches.delete(key);
  localStorage.clear();
  sessionStorage.clear();
  return (await ours()).length + (await workers()).length + localStorage.length + sessionStorage.length;
};
