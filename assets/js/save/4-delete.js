// Deletes what is saved. uses: ../base, ../store, 2-host, 3-save

// deletes caches until none is found, for what looked at one meanwhile may have made it again: how many are left
const empty = async () => {
  for (let round = 1; ; round++) {
    const names = (await caches.keys()).filter((name) => name.startsWith(MINE));
    for (const name of names) await drop(name).catch(nothing);
    if (!names.length || round === 5) return names.length;
  }
};

// deletes both; the worker goes last and is not waited for long: an update of it that stalls holds it
const clear = async () => {
  const left = await empty();
  for (const worker of await workers()) await soon(worker.unregister(), 3);
  return left + (await workers()).length;
};

// tells all saves to stop, and deletes: the number of things left
const wipe = async () => {
  const others = tabs();
  let over = false;
  halt();
  others.postMessage("");
  others.close();
  // before anything that may take its time, for she may leave; the browser lets go of the worker when it can
  await empty();
  for (const worker of await workers()) worker.unregister().catch(nothing);
  // A save that runs ends at its next step, and one that hangs when it goes on; both clear up behind
  // them and have told their own page. One that begins now waits, and then finds nothing to update.
  await soon(navigator.locks ? alone(() => over || empty()) : running, 3).catch(nothing);
  over = true; // a turn that comes later finds what was saved after this
  return clear();
};
