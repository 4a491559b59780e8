// Lucene's light stemmer, for words without accents in even spelling.
S("es-s", (w) => (w.length < 5 ? w : w.replace(/[aeo]s?$/, "")));
