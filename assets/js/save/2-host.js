// Asks the host for files, and waits for none without a limit. uses: ../base, ../store, 1-files

// in seconds: how long is waited for the next byte, and how long between one try and the next
const SILENCE = 30, PAUSES = [1, 3];

// What is under way, for a deletion: how often there was one, the save that runs, and what stops its steps.
let wiped = 0, running;
const brakes = new Set();
const still = (mark) => {
  if (mark !== wiped) throw trouble("deleted");
};
const halt = () => {
  wiped++;
  brakes.forEach((brake) => brake.abort());
};

// does some work that can be stopped, and stops it half a minute after its last sign of life; a browser of 2017
// cannot stop it, but waits no longer than this either
const limited = async (work) => {
  const brake = window.AbortController ? new AbortController() : { abort: nothing };
  let timer, alive;
  const silent = new Promise((_, fail) => {
    const stop = () => {
      fail(trouble("silent"));
      brake.abort();
    };
    alive = () => {
      clearTimeout(timer);
      timer = setTimeout(stop, SILENCE * 1000);
    };
  });
  alive();
  brakes.add(brake);
  try {
    return await Promise.race([work(brake.signal, alive), silent]);
  } finally {
    clearTimeout(timer);
    brakes.delete(brake);
  }
};

// waits before the next try; a deletion does not wait for it
const pause = (seconds) =>
  new Promise((done) => {
    const brake = { abort: done };
    brakes.add(brake);
    setTimeout(() => {
      brakes.delete(brake);
      done();
    }, seconds * 1000);
  });

const together = async (chunks) => new Uint8Array(await new Response(new Blob(chunks)).arrayBuffer());

// gives the bytes of an answer as they come; each time is a sign of life
const readEach = async (response, alive, take) => {
  const reader = response.body && response.body.getReader();
  for (; reader; ) {
    alive();
    const { done, value } = await reader.read();
    if (done) return;
    await take(value);
  }
};

const bytesOf = async (response, alive) => {
  const chunks = [];
  await readEach(response, alive, (bytes) => chunks.push(bytes));
  return together(chunks);
};

// asks the server itself, past the worker, and past the browser's own cache, which would keep what is deleted here
const ask = (path, read) => limited(async (signal, alive) => read(await fetch(at(path), { cache: "no-store", signal }), alive));

// Whether the host compresses pages, and other texts; a file costs what it sends. Some compress pages only, which
// is seen where the worker had no part in opening this one.
const compresses = { pages: false, texts: false };
const noteCompression = (response) => {
  const page = performance.getEntriesByType("navigation")[0];
  compresses.texts = response.headers.has("Content-Encoding");
  compresses.pages = compresses.texts || Boolean(page && !page.workerStart && page.encodedBodySize < page.decodedBodySize);
};
const costOf = ([path, , packed, size]) => (compresses[/\.html$/.test(path) ? "pages" : "texts"] ? packed : size);
const total = (files) => files.reduce((all, file) => all + costOf(file), 0);

// the pages of files that come in the pack of a list: all in one file, which has what they share once, where
// that costs less than each by itself
const packed = (files, list) => {
  const pages = list.pack ? files.filter(([path]) => /\.html$/.test(path)) : [];
  return pages.length && costOf(list.pack) < total(pages) ? pages : [];
};

// what files cost
const weight = (files, list) => {
  const pages = packed(files, list);
  return total(files.filter((file) => !pages.includes(file))) + (pages.length && costOf(list.pack));
};

// the list of the host, as it was when it last came
let newest;
const readList = async (response, alive) => {
  const text = new TextDecoder().decode(await bytesOf(response, alive));
  let list;
  try {
    list = response.ok && JSON.parse(text);
  } catch (e) {
    list = null; // the page of a wifi that wants to be paid, or a list that was cut
  }
  if (!list || !list.build || !Array.isArray(list.files) || !Array.isArray(list.print)) throw trouble("list");
  noteCompression(response);
  return (newest = list);
};
const listOnline = () => ask("offline/" + tag + ".json", readList);

// whatever the status is, which hosts give to 404.html: the sum decides whether the bytes are right
const download = (path) => ask(path, async (response, alive) => ({ bytes: await bytesOf(response, alive), status: response.status }));

// the parts of a file: of each its sum, six digits, and its length, three
const partsOf = (file) => (file[4].match(/.{9}/g) || []).map((p) => [p.slice(0, 6), parseInt(p.slice(6), 16)]);

// a file in parts: those of its older version where they are the same, the others from the server
const joined = async (file, old) => {
  const before = old.files.find((f) => f[0] === file[0] && f[4]);
  const whole = before && (await saved(old.cache, file[0])), parts = new Map(), chunks = [];
  let start = 0;
  if (!whole) return null;
  for (const [sum, length] of partsOf(before)) parts.set(sum, whole.bytes.subarray(start, (start += length)));
  for (const [sum] of partsOf(file)) {
    const bytes = parts.get(sum) || (await download("offline/parts/" + sum + ".txt")).bytes;
    if (crc32(bytes).slice(0, 6) !== sum) return null;
    chunks.push(bytes);
  }
  return { bytes: await together(chunks) };
};

// Reads the pack of a list, and gives the bytes of each page by its path as soon as they are here. A line, but for
// the first and the last, is the path of a page and its text: a string is a new piece; two numbers are the first
// and the count of pieces that came before.
const readPack = (list, take) =>
  ask(list.pack[0], async (response, alive) => {
    const decoder = new TextDecoder(), pieces = [];
    let rest = "";
    const unpack = ([path, ...items]) => {
      let text = "";
      for (let i = 0; i < items.length; i++) {
        const item = items[i];
        if (typeof item === "string") pieces.push(item);
        text += typeof item === "string" ? item : pieces.slice(item, item + items[++i]).join("");
      }
      return take(path, new TextEncoder().encode(text));
    };
    await readEach(response, alive, async (bytes) => {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
      rest = lines.pop();
      for (const line of lines.filter((l) => l[1])) await unpack(JSON.parse(line.replace(/,$/, "")));
    });
  });

const isSame = (old) => ([path, sum]) => old && old.files.some((f) => f[0] === path && f[1] === sum);

// brings one file of a new build: its bytes of the pack, or from the older build, in parts, or whole; or tells why it
// does not come
const bring = async (file, old, mark, bytes) => {
  const [path, sum, , , parts] = file, same = isSame(old)(file);
  const sources = [bytes && (async () => ({ bytes })), same && (() => saved(old.cache, path)), old && parts && (() => joined(file, old)), () => download(path)];
  let why;
  for (const source of sources.filter(Boolean)) {
    still(mark);
    const got = await source().catch((e) => ({ why: whyOf(e) }));
    still(mark);
    if (got && got.bytes && crc32(got.bytes) === sum) return got;
    why = got && (got.why || (got.status > 399 ? got.status : "altered"));
  }
  return { why };
};
