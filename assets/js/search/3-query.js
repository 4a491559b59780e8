// From what was typed to pages in order. uses: 1-words, 2-index

// Damerau's distance; some number above the limit, if it is above that
const distance = (a, b, limit) => {
  let before, last = [...b, 0].map((_, j) => j), least = 0;
  for (let i = 1; i <= a.length && least <= limit; i++) {
    const row = [(least = i)];
    for (let j = 1; j <= b.length; j++) {
      let d = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
      if (i > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d = Math.min(d, before[j - 2] + 1);
      row.push(d);
      least = Math.min(least, d);
    }
    before = last;
    last = row;
  }
  return last[b.length];
};

const shared = (a, b) => {
  let n = 0;
  while (n < a.length && a[n] == b[n]) n++;
  return n;
};

// the keys that are meant by a key, with weights and language: itself, and those that begin with it
const exact = (language, key) => {
  const { keys, lists } = keysAround(language, key), itself = lists.has(key);
  const longer = key.length > 2 ? keys.filter((k) => k != key && k.startsWith(key)).sort((a, b) => a.length - b.length) : [];
  const found = longer.slice(0, 12).map((k) => [k, itself ? 0.15 : (0.8 * key.length) / k.length, language]);
  return itself ? [[key, 1, language], ...found] : found;
};

// the keys that were meant by one that is nowhere: misspelt, or another form of the word
const near = (language, key) => {
  const limit = key.length < 4 ? 0 : key.length < 7 ? 1 : 2, found = [];
  if (!limit) return found;
  const all = whole ? keysAround(language, key) : keysIn(language.tag + "-v" + key.charCodeAt(0));
  for (const k of all.keys) {
    const begin = shared(key, k), d = Math.abs(key.length - k.length) > limit ? 9 : distance(key, k, limit);
    if (d <= limit) found.push([k, 0.8 - 0.2 * d + begin / 1000, language]);
    else if (begin > 4 && begin >= k.length - 3) found.push([k, (0.5 * begin) / key.length, language]);
  }
  found.sort((a, b) => b[1] - a[1]);
  return found.slice(0, 2);
};

// The pages for a text: { results, missing, keys }. Where pieces are missing, load them and ask again.
const search = (text, tag, most) => {
  missing = [];
  const own = languages.find((l) => l.tag == tag), pages = new Map(), keys = new Set(), results = [];
  const words = opened(own) ? [...new Set(wordsOf(text))].filter(own.key) : [];
  const exactly = words.map((word) => exact(own, own.key(word)));
  // whether other words may have been meant is known when the own lists are loaded
  const nearly = words.map((word, i) => (exactly[i].length || missing.length ? [] : near(own, own.key(word))));
  // another language may have a word that this one has not; where its lists are large, they are loaded
  // only if no word is of this language, or misspelt and begins like one
  const known = (word, i) => exactly[i].length || (!whole && nearly[i].some(([k]) => shared(own.key(word), k) > 1));
  const asked = missing.length || words[whole ? "every" : "some"](known) ? [] : languages.filter((l) => l != own && opened(l));
  words.forEach((word, i) => {
    const others = exactly[i].length ? [] : asked;
    if (!others.every((l) => l.key(word))) return;
    const hits = new Map();
    for (const [key, weight, language] of exactly[i].concat(nearly[i], ...others.map((l) => exact(l, l.key(word))))) {
      for (const [page, s, passage] of pagesOf(language, key)) {
        const score = s * weight, there = hits.get(page);
        if (!there || there.score < score) hits.set(page, { score, passage, own: language == own, key });
      }
    }
    hits.forEach((hit, page) => {
      const p = pages.get(page) || { page, score: 0, votes: [] };
      p.score += hit.score;
      p.own = p.own || hit.own;
      p.votes[hit.passage] = (p.votes[hit.passage] || 0) + hit.score;
      keys.add(hit.key);
      pages.set(page, p);
    });
  });
  if (missing.length) pages.clear();
  const ranked = [...pages.values()].sort((a, b) => b.score - a.score || a.page - b.page);
  for (const p of ranked.slice(0, most)) {
    // a block that is not loaded yet may have the page: no other language is asked before
    const language = [own, ...languages].find((l) => pageIn(l, p.page) || missing.length);
    const page = language && pageIn(language, p.page);
    if (!page) continue;
    const [address, title, passages] = page;
    const [anchor, heading, snippet] = passages[p.votes.indexOf(Math.max(...Object.values(p.votes)))] || passages[0];
    results.push({ address: address + (anchor && "#" + anchor), texts: [title, heading, snippet], language, own: p.own && language == own, score: p.score });
  }
  return { results, missing, keys };
};

const keysOf = (text, language) => wordsOf(text).map(language.key).filter(String);

// The words nearest to a text, of those that may be shown: { words, missing }.
const nearest = (text, tag) => {
  missing = [];
  const own = languages.find((l) => l.tag == tag);
  const typed = opened(own) ? keysOf(text, own) : [];
  const far = (shown) => Math.min(1, ...[].concat(...typed.map((a) => keysOf(shown, own).map((b) => distance(a, b, 4) / Math.max(a.length, b.length)))));
  const ordered = (piece(tag + "-w", (t) => t.split("|")) || []).map((shown) => [far(shown), shown]).sort((a, b) => a[0] - b[0]);
  const words = ordered.slice(0, 3).filter((o) => o[0] < 0.6).map((o) => o[1]);
  return { words, missing };
};

// the file of a piece on the pages of a language; where that is one file, another has what is asked seldom
const fileOf = (name, tag) => (whole ? tag + (name.startsWith(tag) && name.lastIndexOf("-") == tag.length && !name.endsWith("w") ? "" : "-w") : name);

root.amparoSearch = { search, nearest, languages, opened, wordsOf, exact, fileOf, fail };
