// Which builds are saved, and which page is of which build. The worker saves nothing by itself: a page saves
// (see save/3-save.js) and sets the state. A page is answered from one build for as long as it is open, also
// when a newer one has become current meanwhile. uses: store

const pins = new Map();
const pinAt = (client) => at("state/pin/" + client);

// the names of the caches that hold the current build of a language
const builds = async () => {
  const names = [];
  for (const name of await caches.keys()) {
    const language = languageOf(name), state = language && (await stateOf(language));
    if (state && state.cache === name) names.push(name);
  }
  return names;
};

const allBuilds = async () => (await caches.keys()).filter(languageOf);

// the ways in which an address may be written: with what senders add, without the file's name
const spellings = (address) => {
  const { origin, pathname } = new URL(address), plain = origin + pathname;
  if (plain.endsWith("/")) return [plain + "index.html"];
  return [plain, plain + ".html", plain + "/index.html"];
};

// the first of some addresses in the first of some caches that has one
const find = async (names, addresses) => {
  for (const name of names) {
    for (const address of addresses) {
      const response = await caches.match(address, { cacheName: name });
      if (response) return { response, name, address };
    }
  }
};

// remembers from which build a page came, also if the browser stops this worker meanwhile
const pin = async (client, name) => {
  pins.set(client, name);
  const state = await caches.open(STATE);
  await state.put(pinAt(client), json({ cache: name }));
  // all was deleted meanwhile, and opening has made it again
  if (!(await caches.has(name)) && !(await builds()).length) await caches.delete(STATE);
};

const pinned = async (client) => {
  if (pins.has(client)) return pins.get(client);
  const held = await readJson("state/pin/" + client, STATE);
  return held && held.cache;
};

// the build that a page is of; where the browser does not name the pages that it opens (Safari 15), there
// are no pins: the current build that has the page
const buildOf = async (event) => {
  const client = event.clientId;
  if (!client) return null;
  const name = await pinned(client);
  if (name || "resultingClientId" in event) return name;
  const page = await clients.get(client), found = page && (await find(await builds(), spellings(page.url)));
  return found && found.name;
};
