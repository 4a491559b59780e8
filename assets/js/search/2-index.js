// The pieces of the index, as Chunks made them. A piece that is not here yet is noted as missing;
// one that could not be loaded is null.

const pieces = {};
let missing = [];

root.S = (name, value) => {
  pieces[name] = value;
};

// a piece that cannot be read is as good as none
const piece = (name, decode) => {
  if (!(name in pieces)) missing.push(name);
  if (typeof pieces[name] == "string") pieces[name] = decode(pieces[name]);
  return pieces[name];
};

const digit = (text, at) => {
  const code = text.charCodeAt(at);
  return code - (code > 92 ? 36 : 35);
};

// reads numbers one after the other, giving each to the reader
const numbers = (text) => {
  const found = [];
  for (let at = 0, n = 0; at < text.length; at++) {
    const d = digit(text, at);
    if (d < 45) {
      found.push(n * 45 + d);
      n = 0;
    } else n = n * 45 + d - 45;
  }
  return found;
};

// keys in order, and then as many lists; or, where their share is all, the keys alone
const decode = (share) => (text) => {
  const parts = text.split(" "), keys = [], lists = new Map(), count = parts.length * share;
  let key = "";
  for (let i = 0; i < count; i++) {
    key = key.slice(0, digit(parts[i], 0)) + parts[i].slice(1);
    keys.push(key);
    lists.set(key, parts[i + count]);
  }
  return { keys, lists };
};

const keysAround = (language, key) => {
  const bounds = language.whole ? [""] : piece(language.tag + "-b", (t) => t.split(" ")) || [];
  let n = bounds.length - 1;
  while (bounds[n] > key) n--;
  const around = n >= 0 && piece(language.tag + "-k" + n, decode(0.5));
  return around && around.keys ? around : { keys: [], lists: new Map() };
};

const vocabulary = (language, key) =>
  language.whole ? keysAround(language, key).keys : (piece(language.tag + "-v" + key.charCodeAt(0), decode(1)) || { keys: [] }).keys;

const pageIn = (language, page) => {
  const block = piece(language.tag + "-p" + Math.floor(page / language.block), String);
  return block && block[page % language.block];
};

// the pages of a key, each with score and passage
const pagesOf = (language, key) => {
  const list = keysAround(language, key).lists.get(key), found = [];
  if (list) {
    const all = numbers(list);
    for (let i = 1, page = -1; i < all.length; i += 2) {
      page += 1 + Math.floor(all[i] / 8);
      found.push([page, 0.05 * Math.pow(1.15, all[0]) * Math.pow(0.75, all[i] % 8), all[i + 1]]);
    }
  }
  return found;
};
