// The pieces of the index, as IndexShards makes them. A piece that is not loaded yet is noted as missing;
// one that could not be loaded is null. uses: 1-words

const pieces = {};
let missing = [];

// a piece that its file did not bring is as good as empty
const fail = (name) => (pieces[name] = pieces[name] || null);

// lets pieces that could not be loaded be missing again
const forgive = () => {
  for (const name in pieces) pieces[name] || delete pieces[name];
};

root.S = (name, value) => (pieces[name] = value);

const piece = (name, decode) => {
  if (!(name in pieces) && !missing.includes(name)) missing.push(name);
  if (decode && typeof pieces[name] == "string") pieces[name] = decode(pieces[name]);
  return pieces[name];
};

const digit = (text, at) => {
  const code = text.charCodeAt(at);
  return code - 35 - (code > 60) - (code > 92);
};

// the numbers of a text
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

// keys in order, and after "!" as many lists, where there are any; after another, the keys of a compact index
const decode = (text) => {
  const [keys, lists = [], brief] = text.split("!").map((t) => t.split(" ")), found = new Map();
  let key = "";
  if (brief) return pieces._rare.decode(numbers(lists[0]), numbers(brief[0]));
  keys.forEach((k, i) => found.set((key = key.slice(0, digit(k, 0)) + k.slice(1)), lists[i]));
  return { keys: [...found.keys()], lists: found };
};

// a piece that cannot be read is as good as none
const keysIn = (name) => {
  const found = piece(name, decode);
  return found && found.lists ? found : decode("");
};

const keysAround = (language, key) => {
  let n = language.bounds.length - 1;
  while (language.bounds[n] > key) n--;
  return keysIn(language.tag + "-k" + n);
};

const pageIn = (language, page) => {
  const pages = piece(language.tag + "-p" + Math.floor(page / block));
  return pages && pages[page % block];
};

// the pages of a key, each with score and passage
const pagesOf = (language, key) => {
  const list = keysAround(language, key).lists.get(key) || "", found = [];
  if (language.brief) return language.brief.pages(list, block);
  const all = numbers(list);
  for (let i = 1, page = -1; i < all.length; i += 2) {
    page += 1 + Math.floor(all[i] / 6);
    found.push([page, 0.05 * 1.15 ** all[0] * 0.75 ** (all[i] % 6), all[i + 1]]);
  }
  return found;
};
