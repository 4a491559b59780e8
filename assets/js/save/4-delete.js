/* Deletes what is saved. uses: 1-store, 2-host, 3-save */
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
