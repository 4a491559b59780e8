/*
 * The service worker of a saved site. It keeps nothing by itself: a page saves (see save/3-save.js)
 * and says in the state which cache is a language's current build. A page is answered from one
 * build for as long as it is open, also when a newer one has taken its place meanwhile.
 */
var PATH = new URL(registration.scope).pathname, STATE = 'site-' + PATH + ' state', BEFORE = 'site-state';
var HOUR = 3600000, MOST_LINKS = 100, pins = new Map();
var address = function (path) { return new URL(path, registration.scope).href; };

var json = function (value) { return new Response(JSON.stringify(value)); };
var nothing = function () {};

var read = async function (path) {
  for (var name of [STATE, BEFORE]) {
    var found = await caches.match(address(path), { cacheName: name });
    if (found) return found.json();
  }
};

/* the language of a build, by the name of its cache; an earlier version had no path in its names */
var tagOf = function (key) {
  var found = /^site-(?:(\S+) )?(\S+)-[0-9a-f]+$/.exec(key);
  return found && (found[1] || PATH) === PATH && found[2];
};

/* the names of the caches that hold the current build of a language */
var builds = async function () {
  var names = [];
  for (var key of await caches.keys()) {
    var tag = tagOf(key), state = tag && await read('state/' + tag);
    if (state && state.cache === key) names.push(key);
  }
  return names;
};

/* the ways in which an address may be written: with what senders add, without the file's name */
var spellings = function (url) {
  var plain = url.origin + url.pathname;
  if (plain.slice(-1) === '/') return [plain + 'index.html'];
  return [plain, plain + '.html', plain + '/index.html'];
};

var find = async function (names, addresses) {
  for (var name of names) {
    for (var each of addresses) {
      var found = await caches.match(each, { cacheName: name });
      if (found) return { response: found, name: name, address: each };
    }
  }
};

/* the name in a pin, which was the whole pin in an earlier version */
var nameIn = function (pin) { return pin && (pin.cache || pin); };

/* remembers from which build a page came, also if the browser stops this worker meanwhile */
var pin = async function (client, name) {
  pins.set(client, name);
  var state = await caches.open(STATE);
  await state.put(address('state/pin/' + client), json({ cache: name }));
  /* all was deleted meanwhile, and opening has made it again */
  if (!(await caches.has(name)) && !(await builds()).length) await caches.delete(STATE);
};

/* links to the pages that a build has of those that its list names by title, the most useful first */
var links = async function (name, tag) {
  var list = await caches.match(address('offline/' + tag + '.json'), { cacheName: name }), items = '';
  var titled = list ? (await list.json()).files.filter(function (file) { return file[4]; }).slice(0, MOST_LINKS) : [];
  var plain = function (text) { return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;'); };
  for (var file of titled)
    if (await caches.match(address(file[0]), { cacheName: name }))
      items += '<li' + (file[5] ? ' lang="' + plain(file[5]) + '"' : '') + '><a href="' + address(file[0]) + '">' + plain(file[4]) + '</a></li>';
  return items;
};

/*
 * Without a connection, an address that is not saved: that it does not exist cannot be known, for it may be newer
 * than what is saved. So a page of its language, or of one that is saved, says that it is not saved, and what is.
 */
var unsaved = async function (path) {
  var names = await builds(), any = names.concat((await caches.keys()).filter(tagOf));
  var pages = [path.split('/')[0]].concat(any.map(tagOf)).map(function (tag) { return address('unsaved-' + tag + '.html'); });
  var found;
  for (var page of pages.concat(address('404.html'))) found = found || (await find(any, [page]));
  if (!found) return Response.error();
  var text = await found.response.text();
  for (var name of names) {
    var tag = tagOf(name), items = await links(name, tag);
    var place = new RegExp('(<div data-saved="' + tag + '"[^>]*) hidden(>[^]*?<ul[^>]*>)');
    if (items) text = text.replace(place, function (all, start, end) { return start + end + items; });
  }
  return new Response(text, { status: 404, headers: found.response.headers });
};

/*
 * A page: from a saved build, else from the server; else from a build that is not whole yet or not let go
 * of, where quick exit may find its way out, and what a newer build lacks; else the page that says so.
 */
var openPage = async function (event) {
  var names = await builds(), addresses = spellings(new URL(event.request.url)), found = await find(names, addresses);
  if (!found) {
    try {
      return await fetch(event.request);
    } catch (e) {
      found = await find((await caches.keys()).filter(tagOf), addresses);
    }
  }
  if (!found) return unsaved(event.request.url.slice(registration.scope.length));
  if (found.address === event.request.url.split(/[?#]/)[0] + '/index.html')
    return Response.redirect(found.address.replace(/index\.html$/, '')); /* its links start from the folder */
  /* a full phone takes no pin, and opens what is saved all the same */
  if (event.resultingClientId) await pin(event.resultingClientId, found.name).catch(nothing);
  return found.response;
};

/* the build that a page is of; an old browser has no pins: the current one that has the page */
var buildOf = async function (event) {
  var client = event.clientId, pinned = pins.get(client) || (client && nameIn(await read('state/pin/' + client)));
  if (pinned || !client || 'resultingClientId' in event) return pinned;
  var page = await clients.get(client), found = page && await find(await builds(), spellings(new URL(page.url)));
  return found && found.name;
};

/*
 * What a page is made of: for a saved one from its own build, for one of the server from there, or as
 * it last came from there. Another build's is better than nothing, and only than that.
 */
var part = async function (event) {
  var addresses = spellings(new URL(event.request.url)), build = await buildOf(event);
  var found = build && await find([build], addresses);
  if (found) return found.response;
  try {
    return await fetch(event.request);
  } catch (e) {
    var last = await fetch(event.request.url, { cache: 'only-if-cached', mode: 'same-origin' }).catch(nothing);
    if (last && last.ok) return last;
    found = await find(await builds(), addresses);
    return found ? found.response : Response.error();
  }
};

/*
 * Lets go of pins whose page is gone, and gives the builds that are read. A page in the browser's
 * back/forward cache is nobody's client but may come back, though in no browser after an hour.
 */
var sweep = async function () {
  var live = new Set(), kept = new Set(), now = Date.now();
  for (var client of await clients.matchAll({ includeUncontrolled: true })) live.add(address('state/pin/' + client.id));
  for (var name of [STATE, BEFORE]) {
    if (!(await caches.has(name))) continue;
    var state = await caches.open(name), all = await state.keys();
    if (!all.length) await caches.delete(name); /* made by opening it: it was deleted meanwhile */
    for (var request of all) {
      var found = request.url.indexOf(address('state/pin/')) === 0 && await state.match(request);
      if (!found) continue;
      var held = await found.json(), gone = live.has(request.url) ? 0 : held.gone || now;
      if (gone && Math.abs(now - gone) > HOUR) await state.delete(request);
      else kept.add(nameIn(held));
      if (gone !== (held.gone || 0)) await state.put(request, json({ cache: nameIn(held), gone: gone })).catch(nothing);
    }
  }
  return kept;
};

/* deletes a build, on a full phone file by file; of one of an earlier version, only what is of this site */
var drop = async function (key, tag, state) {
  var whole = key.indexOf(' ') > 0;
  if (whole && await caches.delete(key).catch(nothing)) return;
  if (!whole && !(await caches.match(address('offline/' + tag + '.json'), { cacheName: key }))) return;
  var cache = await caches.open(key), others = 0;
  for (var request of await cache.keys()) {
    if (request.url.indexOf(registration.scope)) others++;
    else await cache.delete(request);
  }
  if (!others) await caches.delete(key);
  if (whole || state.cache.indexOf(' ') < 0) return; /* the current one is of that version too */
  var before = await caches.open(BEFORE);
  await before.delete(address('state/' + tag));
  if (!(await before.keys()).length) await caches.delete(BEFORE);
};

/* lets go of builds that are neither current nor read by anybody */
var tidy = async function () {
  var kept = await sweep();
  for (var key of await caches.keys()) {
    /* looked up only now: a save tells what comes next before it opens the cache for it */
    var tag = tagOf(key), state = tag && await read('state/' + tag);
    if (state && key !== state.cache && key !== state.next && key !== state.prev && !kept.has(key)) await drop(key, tag, state);
  }
};

addEventListener('install', function () { skipWaiting(); });
addEventListener('activate', function (event) { event.waitUntil(clients.claim()); });
addEventListener('message', function (event) { event.waitUntil(tidy()); });
addEventListener('fetch', function (event) {
  var request = event.request, page = request.mode === 'navigate';
  var ours = request.url.indexOf(registration.scope) === 0 && request.method === 'GET';
  /* what a page asks the server itself for, to save it, is none of ours; an earlier version asked otherwise */
  if (ours && (page || !/^no-(store|cache)$/.test(request.cache))) event.respondWith(page ? openPage(event) : part(event));
  if (ours && page) event.waitUntil(sweep());
});
