// Lucene's light stemmer, for words without accents.
S("pt-s", (w) => {
  if (w.length < 4) return w;
  const plural = [
    [5, /([lrsz])es$/, "$1"],
    [4, /ns$/, "m"],
    [5, /eis$/, "el"],
    [5, /ais$/, "al"],
    [5, /is$/, "il"],
    [7, /mente$/, ""],
    [4, /s$/, ""],
  ].find(([least, ending]) => w.length >= least && ending.test(w));
  if (plural) w = w.replace(plural[1], plural[2]);
  if (w.length > 7) w = w.replace(/(inh|iac|eir)a$/, "$1o");
  if (w.length > 6) w = w.replace(/ona$/, "ao").replace(/ora$/, "or").replace(/esa$/, "es").replace(/(os|ic|[ia]d|iv|am|n)a$/, "$1o");
  return w.length > 4 ? w.replace(/[aeo]$/, "") : w;
});
