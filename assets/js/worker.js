/*
 * The service worker of a saved site. It keeps nothing by itself: a page saves (see page/1-saved.js)
 * and says in the state which cache is a language's current build. A page is answered from one
 * build for as long as it is open, also when a newer one has taken its place meanwhile.
 */
var STATE = 'site-state', pins = new Map();
var address = function (path) { return new URL(path, registration.scope).href; };

var read = async function (path) {
  var found = await caches.match(address(path), { cacheName: STATE });
  return found && found.json();
};

/* the names of the caches that hold the current build of a language */
var builds = async function () {
  var names = [];
  for (var key of await caches.keys()) {
    var tag = /^site-(.+)-[0-9a-f]+$/.exec(key), state = tag && await read('state/' + tag[1]);
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

/* remembers from which build a page came, also if the browser stops this worker meanwhile */
var pin = async function (client, name) {
  pins.set(client, name);
  var state = await caches.open(STATE);
  await state.put(address('state/pin/' + client), new Response(JSON.stringify(name)));
};

/* a page: from a saved build, else from the server, else the one for addresses that do not exist */
var openPage = async function (event) {
  var names = await builds(), found = await find(names, spellings(new URL(event.request.url)));
  if (found && found.address === event.request.url.split(/[?#]/)[0] + '/index.html')
    return Response.redirect(found.address.replace(/index\.html$/, '')); /* its links start from the folder */
  if (found) {
    if (event.resultingClientId) await pin(event.resultingClientId, found.name);
    return found.response;
  }
  try {
    return await fetch(event.request);
  } catch (e) {
    var lost = await find(names, [address('404.html')]);
    return lost ? new Response(lost.response.body, { status: 404, headers: lost.response.headers }) : Response.error();
  }
};

/* what a page is made of: for a saved one from its own build, for one of the server from there */
var part = async function (event) {
  var client = event.clientId, addresses = spellings(new URL(event.request.url));
  var pinned = pins.get(client) || (client && await read('state/pin/' + client));
  var found = pinned && await find([pinned], addresses);
  if (found) return found.response;
  try {
    return await fetch(event.request);
  } catch (e) {
    found = await find(await builds(), addresses);
    return found ? found.response : Response.error();
  }
};

/* lets go of builds that are neither current nor read by anybody */
var tidy = async function () {
  var state = await caches.open(STATE), live = new Map(), kept = new Set(await builds());
  for (var client of await clients.matchAll({ includeUncontrolled: true })) live.set('state/pin/' + client.id, 1);
  for (var request of await state.keys()) {
    var path = request.url.slice(registration.scope.length);
    if (path.indexOf('state/pin/') !== 0) continue;
    if (live.has(path)) kept.add(await read(path));
    else await state.delete(request);
  }
  for (var key of await caches.keys()) {
    var tag = /^site-(.+)-[0-9a-f]+$/.exec(key), current = tag && await read('state/' + tag[1]);
    if (current && !kept.has(key) && key !== current.next) await caches.delete(key);
  }
};

addEventListener('install', function () { skipWaiting(); });
addEventListener('activate', function (event) { event.waitUntil(clients.claim()); });
addEventListener('message', function (event) { event.waitUntil(tidy()); });
addEventListener('fetch', function (event) {
  var request = event.request, page = request.mode === 'navigate';
  var ours = request.url.indexOf(registration.scope) === 0 && request.method === 'GET';
  /* what a page asks the server itself for, to save it, is none of ours */
  if (ours && (page || request.cache !== 'no-cache')) event.respondWith(page ? openPage(event) : part(event));
});
