// The files of a build: which there are, which are saved, and whether their bytes are right.
// A file is [path, sum, size in transfer, size, parts, title, language of the title]. uses: ../base, ../store

// the checksum that the build gives each file: CRC-32, as in a ZIP, in eight hexadecimal digits
const table = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});
const crc32 = (bytes) => {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]) & 255] ^ (crc >>> 8);
  return ("0000000" + (~crc >>> 0).toString(16)).slice(-8);
};

// the current build with its list, or null; see stateOf
const current = async () => {
  const state = await stateOf(tag), list = state && (await listOf(state.cache, tag));
  return list ? Object.assign(state, { list }) : null;
};

const setCurrent = async (state) => (await caches.open(STATE)).put(at("state/" + tag), json(state)).catch(full);

const wanted = (list, print) => (print ? list.files.concat(list.print) : list.files);

// the saved bytes of a file, or null
const saved = async (cache, path) => {
  const found = await caches.match(at(path), { cacheName: cache });
  return found ? { bytes: new Uint8Array(await found.arrayBuffer()) } : null;
};

// the files of a list that a cache lacks; whole reads each one and compares its sum
const missing = async (cache, files, whole) => {
  const keys = (await caches.has(cache)) ? await (await caches.open(cache)).keys() : [];
  if (!keys.length) await caches.delete(cache); // opening has made it, if it was deleted meanwhile
  const existing = new Set(keys.map((request) => request.url)), lacking = [];
  for (const file of files) {
    let good = existing.has(at(file[0]));
    if (good && whole) {
      const got = await saved(cache, file[0]).catch(nothing);
      good = got && crc32(got.bytes) === file[1];
    }
    if (!good) lacking.push(file);
  }
  return lacking;
};

// what a save would bring: what changed, and what an earlier one left out
const changed = (list, state, lacking) => {
  const old = new Map(wanted(state.list, true).map(([path, sum]) => [path, sum]));
  lacking.forEach(([path]) => old.delete(path));
  return wanted(list, state.print).filter(([path, sum]) => old.get(path) !== sum);
};

// the types that browsers need to open a file; a host may have sent another with the right bytes
const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  pdf: "application/pdf",
};
const typeOf = (path) => TYPES[path.split(".").pop()] || "application/octet-stream";

// An error with the reason why something could not be saved: list, full, blocked, deleted, host, altered, silent,
// or lost, for a host that cannot be reached; or the status with which the host answered.
const trouble = (why) => Object.assign(new Error(why), { why });
const full = () => {
  throw trouble("full");
};
const whyOf = (error) => error.why || { TypeError: "lost", AbortError: "lost", QuotaExceededError: "full" }[error.name] || "blocked";
