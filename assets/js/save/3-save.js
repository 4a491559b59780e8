// Saves the newest build. uses: ../base, ../store, 1-files, 2-host

// In how many lanes files come at first, and after how many silences in a row a save ends.
const LANES = 4, MAX_SILENCES = 6;

// what tabs of this site tell each other: that all is deleted; one that only reads does not listen
const tabs = () => (window.BroadcastChannel ? new BroadcastChannel(MINE) : { postMessage: nothing, close: nothing });

// waits for what may never come, but not for ever
const soon = (promise, seconds) => Promise.race([promise, new Promise((done) => setTimeout(done, seconds * 1000))]);

// saves one after another, over all tabs, unless one hangs: what one brings need not be brought twice
const alone = async (work) => {
  let free;
  const end = new Promise((done) => (free = done));
  const turn = (done) => () => {
    done();
    return end;
  };
  if (navigator.locks) await soon(new Promise((done) => navigator.locks.request(MINE, turn(done)).catch(done)), 60);
  try {
    return await work();
  } finally {
    free();
  }
};

// the worker of this site, if there is one
const workers = async () => (await navigator.serviceWorker.getRegistrations()).filter((r) => r.scope === base);

// does something up to three times, unless the browser forbids it
const tried = async (work, mark) => {
  for (const seconds of PAUSES) {
    try {
      return await work();
    } catch (e) {
      if (whyOf(e) === "blocked") throw e;
    }
    still(mark);
    await pause(seconds);
    still(mark);
  }
  return work();
};

// why the browser does not take the worker: the host sends none, or with the wrong type, or else the browser
const refusal = async (error) => {
  const sent = await ask("sw.js", (response) => response).catch(nothing);
  if (!sent) return error;
  if (!sent.ok) return trouble(sent.status);
  const right = !sent.redirected && /(java|ecma)script/.test(sent.headers.get("Content-Type"));
  return trouble(right ? "blocked" : "host");
};

// has the browser take the worker, without which nothing can be saved
const enlist = async (mark) => {
  const register = () => navigator.serviceWorker.register(at("sw.js"));
  try {
    if (!(await tried(() => limited(register), mark))) throw trouble("blocked");
  } catch (e) {
    still(mark);
    throw await refusal(e);
  }
};

// Brings files, in so many lanes, and returns those that did not come; ends early if nothing can be kept, or if
// the host is silent. After a silence there is one lane: what comes at once shares the link.
const bringEach = async (files, keep, lanes, pace) => {
  const queue = files.slice(), failed = [];
  let end;
  const lane = async (_, index) => {
    while (queue.length && !end && index < pace.lanes && pace.silences < MAX_SILENCES) {
      const file = queue.shift();
      await keep(file).then(
        (kept) => kept || failed.push(file),
        (e) => (end = e),
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, pace.lanes) }).map(lane));
  if (end) throw end;
  return failed.concat(queue);
};

// brings files, the first ones of the list before any other; what does not come is tried again, twice
const bringAgain = async (list, files, keep, mark, pace) => {
  const ways = list.files.slice(0, list.first || 0).map(String);
  const isFirst = (file) => ways.includes(String(file));
  for (const seconds of [0, ...PAUSES]) {
    if (seconds && (navigator.onLine === false || pace.silences >= MAX_SILENCES)) return; // goes on when the connection is back
    if (seconds) await pause(seconds);
    still(mark);
    const failed = await bringEach(files.filter(isFirst), keep, 1, pace);
    files = failed.concat(await bringEach(files.filter((f) => !isFirst(f)), keep, LANES, pace));
    if (!files.length) return;
  }
};

// Brings what costs less in the pack of the list, and returns the other files. Where the pack breaks off or holds
// other pages than the list says, its pages are left to come one by one.
const bringPack = async (list, files, old, keep, mark) => {
  const pages = new Map(packed(files.filter((file) => !isSame(old)(file)), list).map((file) => [file[0], file]));
  const left = new Set(files);
  let end;
  const take = async (path, bytes) => {
    still(mark);
    const file = pages.get(path);
    if (!file || crc32(bytes) !== file[1]) return;
    await keep(file, bytes).catch((e) => {
      throw (end = e);
    });
    left.delete(file);
  };
  if (pages.size) await readPack(list, take).catch(nothing);
  still(mark);
  if (end) throw end;
  return [...left];
};

// Saves the newest build, and returns the files that did not come, and why: { left, why }. What is
// saved already is not brought again. A first build can be read while it is being saved; a later one becomes
// current when it is whole. When all is deleted meanwhile, in this tab or another, which may be told only
// later, nothing is left of it. A caller that has just asked for the list gives it.
const save = async (print, progress, list) => {
  const mark = wiped, others = tabs();
  let result;
  const work = async () => {
    try {
      still(mark);
      result = await bringAll(list || (await tried(listOnline, mark)), print, progress, mark);
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
  return result;
};

const bringAll = async (list, print, progress, mark) => {
  const before = await current(), name = nameOf(tag, list.build), pace = { lanes: LANES, silences: 0 };
  if (print === undefined) print = before.print; // where nothing is saved any more, nothing is updated
  const files = wanted(list, print);
  const old = before && { cache: before.cache, files: wanted(before.list, true) };
  const first = !before || before.cache === name, prev = before ? before.prev : undefined;
  still(mark);
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
  await enlist(mark);
  if (before && !(await current())) halt(); // deleted by a tab that could not tell
  still(mark);
  // before the cache exists: tidying deletes those that the state does not name
  await setCurrent(first ? { cache: name, print, prev } : { cache: before.cache, print: before.print, prev, next: name });
  still(mark);
  const cache = await caches.open(name);
  await cache.put(at("offline/" + tag + ".json"), json(list)).catch(full);
  let lacking = await missing(name, files, true), done = files.length - lacking.length;
  const keep = async (file, packedBytes) => {
    const { bytes, why } = await bring(file, old, mark, packedBytes);
    if (why) Object.assign(pace, { why }, why === "silent" && { lanes: 1, silences: pace.silences + 1 });
    if (!bytes) return false;
    await cache.put(at(file[0]), new Response(bytes, { headers: { "Content-Type": typeOf(file[0]) } })).catch(full);
    pace.silences = 0;
    progress(++done, files.length);
    return true;
  };
  progress(done, files.length);
  await bringAgain(list, await bringPack(list, lacking, old, keep, mark), keep, mark, pace);
  // without locks another tab may have had the cache deleted, and with them the browser's settings
  lacking = await missing(name, files);
  still(mark);
  // an earlier save that was told late may have taken the worker
  if (!(await workers()).length) await enlist(mark);
  await replace(list, lacking, before, { cache: name, print });
  still(mark);
  await tidy();
  return { left: lacking, why: pace.why };
};

// Makes a build current. One that lacks files replaces an older one only if the host answers all the same, and so
// does not have them as the list says; the older one is kept for what is lacking.
const replace = async (list, lacking, before, state) => {
  if (!lacking.length) return setCurrent(state);
  if (!before || before.cache === state.cache) return;
  const now = await listOnline().catch(nothing);
  state.prev = before.prev || before.cache;
  if (now && now.build === list.build) await setCurrent(state);
};

// has the worker delete builds that are no longer read
const tidy = async () => {
  const registration = await soon(navigator.serviceWorker.ready, 3);
  if (registration && registration.active) registration.active.postMessage("tidy");
};
