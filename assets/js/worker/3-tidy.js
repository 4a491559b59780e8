// Deletes the builds that are neither current nor read. uses: store, 1-builds

const HOUR = 3600000;

// Deletes the pins of pages that are gone, and returns the builds that are read. A page in the browser's
// back/forward cache is no client of the worker but may come back, though in no browser after an hour.
const sweep = async () => {
  const live = new Set(), kept = new Set(), now = Date.now();
  if (!(await caches.has(STATE))) return kept;
  for (const client of await clients.matchAll({ includeUncontrolled: true })) live.add(pinAt(client.id));
  const state = await caches.open(STATE), all = await state.keys();
  if (!all.length) await caches.delete(STATE); // it was deleted meanwhile, and opening has made it again
  for (const request of all) {
    const found = request.url.startsWith(pinAt("")) && (await state.match(request));
    if (!found) continue;
    const held = await found.json(), before = held.gone || 0, gone = live.has(request.url) ? 0 : before || now;
    if (gone && Math.abs(now - gone) > HOUR) await state.delete(request);
    else kept.add(held.cache);
    if (gone !== before) await state.put(request, json({ cache: held.cache, gone })).catch(nothing);
  }
  return kept;
};

const tidy = async () => {
  const kept = await sweep();
  for (const name of await allBuilds()) {
    // read only now: a save names what comes next before it opens the cache for it
    const state = await stateOf(languageOf(name));
    if (state && ![state.cache, state.next, state.prev].includes(name) && !kept.has(name)) await drop(name);
  }
};
