/* Asks the host for files, none of which is waited for without a limit. uses: 1-store */
/* in seconds: how long is waited for a file, and how long between one try and the next */
var LIMIT = 30, PAUSES = [1, 3];

/* What is under way, for the one who deletes: how often that was, the save that runs, and its brakes. */
var wiped = 0, running, brakes = new Set();
var still = function (mark) {
  if (mark !== wiped) throw trouble('deleted');
};
var halt = function () {
  wiped++;
  brakes.forEach(function (brake) { brake.abort(); });
};

/* does some work that can be stopped; an old browser cannot stop it, but waits no longer than this either */
var limited = async function (work, seconds) {
  var brake = window.AbortController ? new AbortController() : { abort: nothing }, timer;
  var late = new Promise(function (done, fail) {
    timer = setTimeout(function () {
      brake.abort();
      fail(trouble('lost'));
    }, seconds * 1000);
  });
  brakes.add(brake);
  try {
    return await Promise.race([work(brake.signal), late]);
  } finally {
    clearTimeout(timer);
    brakes.delete(brake);
  }
};

/* waits before the next try; who deletes does not wait for it */
var pause = function (seconds) {
  return new Promise(function (done) {
    var brake = { abort: done };
    brakes.add(brake);
    setTimeout(function () {
      brakes.delete(brake);
      done();
    }, seconds * 1000);
  });
};

/* asks the server itself, past the worker, and past the browser's own cache, which would keep what is deleted here */
var ask = function (path, read, seconds) {
  return limited(async function (signal) {
    return read(await fetch(at(path), { cache: 'no-store', signal: signal }));
  }, seconds || LIMIT);
};

var readList = async function (response) {
  var text = await response.text(), list;
  try {
    list = response.ok && JSON.parse(text);
  } catch (e) {
    list = null; /* the page of a wifi that wants to be paid, or a list that was cut */
  }
  if (!list || !list.build || !Array.isArray(list.files) || !Array.isArray(list.print)) throw trouble('list');
  return list;
};
var listOnline = function () { return ask('offline/' + tag + '.json', readList); };

/* whatever the status is, which hosts give to 404.html: the sum tells whether the bytes are right */
var download = function (path, seconds) {
  return ask(path, async function (response) {
    return { bytes: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('Content-Type') };
  }, seconds);
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
    var bytes = parts.get(part[0]) || (await download('offline/parts/' + part[0] + '.txt')).bytes;
    if (sum(bytes).slice(0, 6) !== part[0]) return null;
    chunks.push(bytes);
  }
  return { bytes: new Uint8Array(await new Response(new Blob(chunks)).arrayBuffer()), type: whole.type };
};

/*
 * brings one file of a new build: from the older build, in parts, or whole; null if it does not come.
 * A large file has a second for each KB, for four at a time share a slow connection.
 */
var bring = async function (file, old, mark) {
  var same = old && old.files.some(function (f) { return f[0] === file[0] && f[1] === file[1]; });
  var sources = [
    same && (() => saved(old.cache, file[0])),
    old && file[3] && (() => joined(file, old)),
    () => download(file[0], Math.max(LIMIT, file[2] / 1000))
  ];
  for (var source of sources) {
    still(mark);
    var got = source && await source().catch(nothing);
    still(mark);
    if (got && sum(got.bytes) === file[1]) return got;
  }
  return null;
};
