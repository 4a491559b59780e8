// From what was typed to pages in order. uses: 1-words, 2-index

// the keys that are meant by a key, with weights and language: itself, and those that begin with it; a letter
// of a script without spaces means those that have it
const exact = (language, key) => {
  const { keys, lists } = keysAround(language, key), itself = lists.has(key);
  const longer = keys.filter((k) => k != key && (key[2] ? k.startsWith(key) : key > "\u0dff" && !key[1] && k.includes(key))).sort((a, b) => a.length - b.length);
  const found = longer.slice(0, 12).map((k) => [k, itself ? 0.15 : (0.8 * key.length) / k.length, language]);
  return itself ? [[key, 1, language], ...found] : found;
};

// the keys that were meant by one that is nowhere: misspelt, or another form of the word
const near = (language, key) => {
  if (!key[3] || key > "\ud83f") return [];
  const rare = piece("_rare"), all = whole ? keysAround(language, key) : keysIn(language.tag + "-v" + key.charCodeAt(0));
  return rare ? rare.near(language, key, all.keys) : [];
};

// The pages for a text: { results, missing, keys }. Where pieces are missing, load them and ask again.
const search = (text, tag, most) => {
  missing = [];
  const own = languages.find((l) => l.tag == tag), pages = new Map(), keys = new Set(), results = [];
  const words = opened(own) ? [...new Set(wordsOf(text, own).map((w) => w[0]))].filter(own.key) : [];
  const exactly = words.map((word) => exact(own, own.key(word)));
  // whether other words may have been meant is known when the own lists are loaded
  const nearly = words.map((word, i) => (exactly[i].length || missing.length ? [] : near(own, own.key(word))));
  // another language may have a word that this one has not; where its lists are large, they are loaded
  // only if no word is of this language, or misspelt and begins like one
  const known = (word, i) => exactly[i].length || (!whole && nearly[i].some(([k]) => k.startsWith(own.key(word).slice(0, 2))));
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

const keysOf = (text, language) => wordsOf(text, language).map((w) => language.key(w[0])).filter(String);

// The words nearest to a text, of those that may be shown: { words, missing }.
const nearest = (text, tag) => {
  missing = [];
  const own = languages.find((l) => l.tag == tag);
  const rare = piece("_rare"), shown = piece(tag + "-w");
  return { words: opened(own) && rare && shown ? rare.nearest(text, shown.split("|"), own) : [], missing };
};

// the file of a piece on the pages of a language; where that is one file, another has what is asked seldom
const fileOf = (name, tag) => (whole ? tag + (/^-[^w]\d*$/.test(name.replace(tag, "")) ? "" : "-w") : name);

root.amparoSearch = { search, nearest, languages, opened, keysOf, exact, fileOf, fail };
