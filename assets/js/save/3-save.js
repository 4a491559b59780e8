/* Saves the site of now. uses: 1-store, 2-host */
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

/* the worker of this site, if it is there */
var workers = async function () {
  return (await navigator.serviceWorker.getRegistrations()).filter(function (r) { return r.scope === base; });
};

/* does something up to three times, unless the browser forbids it */
var tried = async function (work, mark) {
  for (var seconds of PAUSES) {
    try {
      return await work();
    } catch (e) {
      if (whyOf(e) === 'blocked') throw e;
    }
    still(mark);
    await pause(seconds);
    still(mark);
  }
  return work();
};

/* has the browser take the worker; where it does not although the host has it, nothing can be saved */
var enlist = async function (mark) {
  var register = function () { return navigator.serviceWorker.register(at('sw.js')); }, made;
  try {
    made = await tried(function () { return limited(register, LIMIT); }, mark);
    if (!made) throw trouble('blocked');
  } catch (e) {
    still(mark);
    throw await ask('sw.js', function (response) { return response.ok; }).catch(nothing) ? trouble('blocked') : e;
  }
};

/* brings files, so many at a time, and gives those that did not come; ends early only if nothing can be kept */
var bringEach = async function (files, keep, lanes) {
  var queue = files.slice(), failed = [], end;
  var lane = async function () {
    while (queue.length && !end) {
      var file = queue.shift();
      await keep(file).then(function (kept) { if (!kept) failed.push(file); }, function (e) { end = e; });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (end) throw end;
  return failed;
};

/* brings files, the first ones of the list before any other; what does not come is tried again, twice */
var bringAgain = async function (list, files, keep, mark) {
  var ways = list.files.slice(0, list.first || 0).map(String);
  var first = function (file) { return ways.indexOf(String(file)) >= 0; };
  for (var seconds of [0].concat(PAUSES)) {
    if (seconds && navigator.onLine === false) return; /* goes on when the connection is back */
    if (seconds) await pause(seconds);
    still(mark);
    var failed = await bringEach(files.filter(first), keep, 1);
    files = failed.concat(await bringEach(files.filter(function (f) { return !first(f); }), keep, 4));
    if (!files.length) return;
  }
};

/*
 * Saves the site of now, file by file, and gives the files that did not come; what is there already is
 * not brought again. A first build can be read while it is being saved; a later one takes its place when
 * it is whole. When all is deleted meanwhile, in this tab or another, which may be told only later,
 * nothing is left of it. Who has just asked for the list gives it.
 */
var save = async function (print, progress, list) {
  var mark = wiped, others = tabs(), lacking;
  var work = async function () {
    try {
      still(mark);
      list = list || await tried(listOnline, mark);
      lacking = await bringAll(list, print, progress, mark);
    } catch (e) {
      still(mark);
      throw e;
    } finally {
      if (mark !== wiped) await clear();
    }
  };
  others.onmessage = halt;
  try {
    await (running = alone(work));
  } finally {
    others.close();
  }
  return lacking;
};
var bringAll = async function (list, print, progress, mark) {
  var before = await current(), name = nameOf(list);
  if (print === undefined) print = before.print; /* where nothing is saved any more, nothing is updated */
  var files = wanted(list, print);
  var old = before && { cache: before.cache, files: before.list.files.concat(before.list.print) };
  var first = !before || before.cache === name, prev = before ? before.prev : undefined;
  still(mark);
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
  await enlist(mark);
  if (before && !(await current())) halt(); /* deleted by a tab that could not tell */
  still(mark);
  /* told before the cache is there: tidying lets go of those that nobody names */
  await setCurrent(first ? { cache: name, print: print, prev: prev } : { cache: before.cache, print: before.print, prev: prev, next: name });
  still(mark);
  var cache = await caches.open(name);
  await cache.put(at('offline/' + tag + '.json'), json(list)).catch(full);
  var lacking = await missing(name, files, true), done = files.length - lacking.length;
  var keep = async function (file) {
    var got = await bring(file, old, mark);
    if (!got) return false;
    await cache.put(at(file[0]), new Response(got.bytes, { headers: { 'Content-Type': got.type || '' } })).catch(full);
    progress(++done, files.length);
    return true;
  };
  progress(done, files.length);
  await bringAgain(list, lacking, keep, mark);
  /* without locks another tab may have had the cache deleted, and with them the browser's settings */
  lacking = await missing(name, files);
  still(mark);
  /* a save of before that was told late may have taken the worker */
  if (!(await workers()).length) await enlist(mark);
  await replace(list, lacking, before, { cache: name, print: print });
  still(mark);
  await tidy();
  return lacking;
};

/*
 * Makes a build current. One that lacks files takes the place of an older one only if the host is there
 * all the same, and so does not have them as the list says; the older one stays for what is lacking.
 */
var replace = async function (list, lacking, before, state) {
  if (!lacking.length) return setCurrent(state);
  if (!before || before.cache === state.cache) return;
  var now = await listOnline().catch(nothing);
  state.prev = before.prev || before.cache;
  if (now && now.build === list.build) await setCurrent(state);
};

/* has the worker let go of builds that nobody reads any more */
var tidy = async function () {
  var registration = await soon(navigator.serviceWorker.ready, 3);
  if (registration && registration.active) registration.active.postMessage('tidy');
};
