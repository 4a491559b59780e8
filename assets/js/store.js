// What is saved on this phone, as pages and the service worker know it: one cache for each build of a
// language, and one with the state, which says what build is current. The sites of one host share its
// caches, so the names have the site's path, and a space, which no path has. uses: base or scope

const MINE = "site-" + new URL(base).pathname + " ", STATE = MINE + "state";

const nothing = () => {};
const at = (path) => base + path;
const json = (value) => new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } });

const nameOf = (language, build) => MINE + language + "-" + build;

// the language of a build, by the name of its cache; null for any other cache
const languageOf = (name) => {
  const found = name.startsWith(MINE) && /^(.+)-[0-9a-f]+$/.exec(name.slice(MINE.length));
  return found ? found[1] : null;
};

const readJson = async (path, name) => {
  const found = await caches.match(at(path), { cacheName: name });
  return found && found.json();
};

// what is saved of a language: its current cache; next, the one that is being saved; prev, the one before
// the current one, kept while that lacks files; and whether the sheets are saved too
const stateOf = (language) => readJson("state/" + language, STATE);

// the list of a build: its files as [path, sum, size in transfer, size, parts, title, language of the title]
const listOf = (name, language) => readJson("offline/" + language + ".json", name);

// deletes a cache; on a full phone Chromium deletes no cache that has files, but it deletes files
const drop = async (name) => {
  if (await caches.delete(name).catch(nothing)) return;
  const cache = await caches.open(name);
  for (const request of await cache.keys()) await cache.delete(request);
  await caches.delete(name);
};
