/* What is saved on this phone: caches, one for each build of a language, and which is current. */
var script = document.currentScript.dataset, tag = document.documentElement.lang;
var base = new URL(script.root || './', location.href).href;
var able = 'serviceWorker' in navigator && 'caches' in window && location.protocol.indexOf('http') === 0;
var at = function (path) { return base + path; };
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

/* What is under way, for the one who deletes: how often that was, the save that runs, and its brake. */
var wiped = 0, running, brake;
var still = function (mark) {
  if (mark !== wiped) throw new Error('deleted');
};
var halt = function () {
  wiped++;
  if (brake) brake.abort();
  brake = null;
};
var nothing = function () {};
/* what tabs of this site tell each other: that all is deleted; one that only reads does not listen */
var tabs = function () { return window.BroadcastChannel ? new BroadcastChannel(mine) : { postMessage: nothing, close: nothing }; };
/* waits for what may never come, but not for ever */
var soon = function (promise, seconds) {
  return Promise.race([promise, new Promise(function (done) { setTimeout(done, seconds * 1000); })]);
};
/* saves one after another, over all tabs, unless one hangs: what one brings need not be brought twice */
var alone = async function (work) {
  var free, end = new Promise(function (done) { free = done; });
  var queue = function (turn) { navigator.locks.request(mine, function () { turn(); return end; }).catch(turn); };
  if (navigator.locks) await soon(new Promise(queue), 60);
  try {
    return await work();
  } finally {
    free();
  }
};

/* asks the server itself, past the worker, and past the browser's own cache, which would keep what is deleted here */
var ask = async function (path) {
  var response = await fetch(at(path), { cache: 'no-store', signal: brake && brake.signal });
  if (!response.ok) throw new Error(path + ' ' + response.status);
  return response;
};
var listOnline = async function () { return (await ask('offline/' + tag + '.json')).json(); };

var current = async function () {
  var place = at('state/' + tag);
  var found = (await caches.match(place, { cacheName: STATE })) || (await caches.match(place, { cacheName: BEFORE }));
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
  var keys = (await caches.has(cache)) ? await (await caches.open(cache)).keys() : [];
  if (!keys.length) await caches.delete(cache); /* to open is to make, if it was deleted meanwhile */
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
 * can be read while it is being saved; a later one takes its place when it is whole. When all is
 * deleted meanwhile, in this tab or another, which may be told only later, nothing is left of it.
 */
var save = async function (print, progress) {
  var mark = wiped, others = tabs();
  var work = async function () {
    try {
      await bringAll(print, progress, mark);
    } finally {
      if (mark !== wiped) await clear();
    }
  };
  others.onmessage = halt;
  brake = window.AbortController && new AbortController();
  try {
    await (running = alone(work));
  } finally {
    others.close();
  }
};
var bringAll = async function (print, progress, mark) {
  still(mark);
  var list = await listOnline(), before = await current(), name = nameOf(list);
  if (print === undefined) print = before.print; /* where nothing is saved any more, nothing is updated */
  var files = wanted(list, print);
  var old = before && { cache: before.cache, files: before.list.files.concat(before.list.print) };
  var first = !before || before.cache === name;
  still(mark);
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
  await navigator.serviceWorker.register(at('sw.js'));
  if (before && !(await current())) halt(); /* deleted by a tab that could not tell */
  still(mark);
  /* told before the cache is there: tidying lets go of those that nobody names */
  await setCurrent(first ? { cache: name, print: print } : { cache: before.cache, print: before.print, next: name });
  still(mark);
  var cache = await caches.open(name);
  await cache.put(at('offline/' + tag + '.json'), json(list));
  var lacking = await missing(name, files, true), done = files.length - lacking.length;
  for (var file of lacking) {
    progress(done, files.length);
    var got = await bring(file, old);
    still(mark);
    await cache.put(at(file[0]), new Response(got.bytes, { headers: { 'Content-Type': got.type || '' } }));
    done++;
  }
  progress(done, files.length);
  /* without locks another tab may have had the cache deleted, and with them the browser's settings */
  if ((await missing(name, files)).length) throw new Error(name);
  still(mark);
  /* a save of before that was told late may have taken the worker */
  if (!(await workers()).length) await navigator.serviceWorker.register(at('sw.js'));
  await setCurrent({ cache: name, print: print });
  still(mark);
  await tidy();
};

/* has the worker let go of builds that nobody reads any more */
var tidy = async function () {
  var registration = await soon(navigator.serviceWorker.ready, 3);
  if (registration && registration.active) registration.active.postMessage('tidy');
};

/* deletes a cache if it is ours, or what is ours in one of an earlier version: whether there was any */
var drop = async function (name) {
  var whole = name.indexOf(mine) === 0;
  if (!whole && !/^site-\S+$/.test(name)) return false;
  if (whole && await caches.delete(name).catch(nothing)) return true;
  /* where a phone is full, Chromium deletes no cache that has files, but files */
  var cache = await caches.open(name), all = await cache.keys();
  var ours = all.filter(function (request) { return request.url.indexOf(base) === 0; });
  for (var request of ours) await cache.delete(request);
  if (ours.length === all.length) await caches.delete(name);
  return whole || ours.length > 0;
};

/* deletes caches until none is found, for what looked at one meanwhile may have made it again: how many are left */
var empty = async function () {
  var left = 0, there = function () { return true; };
  for (var round = 0; round < 5; round++) {
    left = 0;
    for (var name of await caches.keys()) if (await drop(name).catch(there)) left++;
    if (!left) break;
  }
  return left;
};
/* the worker of this site, if it is there */
var workers = async function () {
  return (await navigator.serviceWorker.getRegistrations()).filter(function (r) { return r.scope === base; });
};
/* deletes both; the worker goes last and is not waited for long: an update of it that stalls holds it */
var clear = async function () {
  var left = await empty();
  for (var worker of await workers()) await soon(worker.unregister(), 3);
  return left + (await workers()).length;
};

/* tells all saves to stop, and deletes: the number of things left */
var wipe = async function () {
  var others = tabs(), over = false;
  halt();
  others.postMessage('');
  others.close();
  /* before anything that may take its time, for she may leave; the browser lets go of the worker when it can */
  await empty();
  for (var worker of await workers()) worker.unregister().catch(nothing);
  /*
   * A save that runs ends at its next step, and one that hangs when it goes on; both clear up behind
   * them and have told their own page. One that begins now waits, and then finds nothing to update.
   */
  await soon(navigator.locks ? alone(function () { return over || empty(); }) : running, 3).catch(nothing);
  over = true; /* a turn that comes later finds what was saved after this */
  return clear();
};
