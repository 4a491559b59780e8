// From what was typed to pages in order.

// Damerau's distance, if it is not above the limit
const distance = (a, b, limit) => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let d = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d = Math.min(d, before[j - 2] + 1);
      row.push(d);
      least = Math.min(least, d);
    }
    if (least > limit) return limit + 1;
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

// the keys that a key stands for, with weights: itself, and those that begin with it
const exact = (language, key) => {
  const around = keysAround(language, key), found = [];
  if (around.lists.has(key)) found.push([key, 1]);
  if (key.length > 2) {
    const longer = around.keys.filter((k) => k != key && k.startsWith(key));
    longer.sort((a, b) => a.length - b.length);
    for (const k of longer.slice(0, 12)) found.push([k, found.length && found[0][0] == key ? 0.15 : (0.8 * key.length) / k.length]);
  }
  return found;
};

// the keys that were meant by one that is nowhere: misspelt, or another form of the word
const near = (language, key) => {
  const limit = key.length < 4 ? 0 : key.length < 7 ? 1 : 2, found = [];
  if (!limit) return found;
  for (const k of vocabulary(language, key)) {
    const begin = shared(key, k), d = distance(key, k, limit);
    if (d <= limit) found.push([k, 0.8 - 0.2 * d + begin / 1000]);
    else if (begin > 4 && begin >= k.length - 3) found.push([k, (0.5 * begin) / key.length]);
  }
  found.sort((a, b) => b[1] - a[1]);
  return found.slice(0, language.whole ? 4 : 2);
};

// what a word finds: page -> [score, passage, language, key]; in the other languages too, if foreign
const hitsOf = (word, own, foreign) => {
  const hits = new Map();
  const gather = (language, keys, weight) => {
    for (const [key, w] of keys) {
      for (const [page, score, passage] of pagesOf(language, key)) {
        const s = score * w * weight, there = hits.get(page);
        if (!there || there[0] < s) hits.set(page, [s, passage, language, key]);
      }
    }
  };
  const key = own.key(word);
  if (!key) return null;
  const keys = exact(own, key);
  gather(own, keys, 1);
  // whether other words may have been meant is known when the own list is there
  if (!keys.length && !missing.length) {
    if (!languages.every((l) => l.key(word))) return null;
    if (foreign) for (const l of languages) if (l != own) gather(l, exact(l, l.key(word)), 0.8);
    gather(own, near(own, key), 1);
  }
  return hits;
};

// The pages for a text: { results, missing, keys }. Where pieces are missing, load them and ask again.
const search = (text, tag, most) => {
  missing = [];
  const own = languages.find((l) => l.tag == tag), pages = new Map(), keys = new Set();
  let asked = 0;
  const words = Array.from(new Set(wordsOf(text)));
  // a text with a word of the own language is not looked for in the others, which would have to come first
  const foreign = !words.some((w) => own.key(w) && exact(own, own.key(w)).length);
  for (const word of words) {
    const hits = hitsOf(word, own, foreign);
    if (!hits) continue;
    asked++;
    hits.forEach(([score, passage, language, key], page) => {
      const p = pages.get(page) || { page, score: 0, words: 0, votes: {}, own: false };
      p.score += score;
      p.words++;
      p.own = p.own || language == own;
      p.votes[passage] = (p.votes[passage] || 0) + score;
      keys.add(key);
      pages.set(page, p);
    });
  }
  const ranked = Array.from(pages.values()).sort((a, b) => b.score - a.score || a.page - b.page);
  const results = [];
  if (!missing.length) {
    for (const p of ranked.slice(0, most)) {
      // a block that is not here yet may have the page: no other language is asked before it came
      const before = missing.length;
      const language = [own].concat(languages).find((l) => pageIn(l, p.page) || missing.length > before);
      const page = language && pageIn(language, p.page);
      if (!page) continue;
      const [address, title, passages] = page;
      const best = Object.keys(p.votes).sort((a, b) => p.votes[b] - p.votes[a])[0];
      const [anchor, heading, snippet] = passages[best] || passages[0];
      results.push({ address: address + (anchor && "#" + anchor), title, heading, snippet, language: language.tag, own: p.own, score: p.score });
    }
  }
  return { results, missing: Array.from(new Set(missing)), keys, asked };
};

// The words nearest to a text, of those that may be shown: { words, missing }.
const nearest = (text, tag) => {
  missing = [];
  const own = languages.find((l) => l.tag == tag);
  const typed = keysOf(text, own);
  const far = (shown) => {
    let least = 1;
    for (const a of typed) for (const b of keysOf(shown, own)) least = Math.min(least, distance(a, b, 4) / Math.max(a.length, b.length));
    return least;
  };
  const ordered = (piece(tag + "-w", (t) => t.split("|")) || []).map((shown) => [far(shown), shown]);
  const words = ordered.filter((o) => o[0] < 0.6).sort((a, b) => a[0] - b[0]).slice(0, 3).map((o) => o[1]);
  return { words, missing };
};

const keysOf = (text, language) => wordsOf(text).map(language.key).filter(String);

const fileOf = (name) => {
  const language = languages.find((l) => name.startsWith(l.tag + "-"));
  return language.whole && name != language.tag + "-w" ? language.tag : name;
};

root.amparoSearch = { search, nearest, languages, wordsOf, exact, fileOf, fail: (name) => (pieces[name] = null) };
