// What a page loads where one of its own words is not found: keys that are near, other languages in brief,
// words to suggest. uses: search/3-query
S("_rare", (({ keysOf }) => {
  // Damerau's distance; some number above the limit, if it is above that
  const distance = (a, b, limit) => {
    let before, last = Array.from({ length: b.length + 1 }, (_, j) => j), least = 0;
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

  // of some keys the two that are most like one, with weights
  const near = (language, key, keys) => {
    const limit = key.length < 7 ? 1 : 2, found = [];
    for (const k of keys) {
      const begin = shared(key, k), d = Math.abs(key.length - k.length) > limit ? 9 : distance(key, k, limit);
      if (d <= limit) found.push([k, 0.8 - 0.2 * d + begin / 1000, language]);
      else if (begin > 4 && begin >= k.length - 3) found.push([k, (0.5 * begin) / key.length, language]);
    }
    return found.sort((a, b) => b[1] - a[1]).slice(0, 2);
  };

  // of some words those that are most like a text
  const nearest = (text, words, language) => {
    const typed = keysOf(text, language);
    const far = (word) => Math.min(1, ...[].concat(...typed.map((a) => keysOf(word, language).map((b) => distance(a, b, 4) / Math.max(a.length, b.length)))));
    const ordered = words.map((word) => [far(word), word]).sort((a, b) => a[0] - b[0]);
    return ordered.slice(0, 3).filter((o) => o[0] < 0.6).map((o) => o[1]);
  };

  // the number in place of a key in a compact index, as CompactIndex makes it
  const numberOf = (key) => key.split("").reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 65521, 0);

  // the keys of a compact index with their lists; an odd number is followed by more of its list
  const decode = (all, differences) => {
    const lists = new Map();
    let n = 0, at = 0;
    for (const d of differences) {
      const list = [];
      do list.push(all[at] >> 1);
      while (all[at++] % 2);
      lists.set((n += d), list);
    }
    return { keys: [], lists };
  };

  // the pages of a list in a compact index, each with score and passage; the best one comes first
  const pages = (list, block) => [...list].map((n, i) => [n % block, 2.4 / (i + 1), Math.floor(n / block)]);

  return { near, nearest, numberOf, decode, pages };
})(amparoSearch));
