// Porter's stemmer, as Lucene has it.
S("en-s", (() => {
  // how often consonants follow vowels; a y after a consonant is a vowel
  const measure = (stem) => (stem.match(/[aeiouy][aeiou]*[^aeiou][^aeiouy]*/g) || []).length;
  const short = (stem) => measure(stem) == 1 && /^[^aeiou][^aeiouy]*[aeiouy][^aeiouwxy]$/.test(stem);
  // leaves of an ending what is in brackets, and what is to follow, where enough is before it
  const step = (word, ends, more) =>
    word.replace(ends, (end, ...kept) => (measure(word.slice(0, -end.length)) ? kept.slice(0, -2).join("") + more : end));

  return (w) => {
    if (w.length < 3) return w;
    // a y at the beginning is no vowel
    w = w.replace(/^y/, "Y").replace(/(ss|i)es$/, "$1").replace(/([^s])s$/, "$1");
    const past = /(ee|e)d$|ing$/.exec(w), before = past && w.slice(0, past.index);
    if (past && past[1] == "ee") {
      if (measure(before)) w = before + "ee";
    } else if (past && /[aeiouy]/.test(before)) {
      w = before;
      if (/(at|bl|iz)$/.test(w) || short(w)) w += "e";
      else w = w.replace(/([^aeiouylsz])\1$/, "$1");
    }
    w = w.replace(/(.*[aeiouy].*)y$/, "$1i");
    w = step(w, /(?:(at)(?:ional|ion|or)|(iz)(?:ation|er)|(iv)iti|(b)i(l)iti|(bl|[ae]nc)i)$/, "e");
    w = step(w, /(?:(ent|ous|al|e)li|(ful|ous|ive)ness|(al)(?:ism|iti)|(tion)al|(log)i)$/, "");
    w = step(w, /(?:(ic)(?:ate|iti|al)|(al)ize|ative|ful|ness)$/, "");
    w = w.replace(/(?:al|[ae]nce|er|ic|[ai]ble|e?ment|[ae]nt|ou|ism|ate|iti|ous|i[vz]e|([st])ion)$/, (end, kept = "", at) => (measure(w.slice(0, at) + kept) > 1 ? kept : end));
    const stem = w.replace(/e$/, "");
    if (measure(stem) > 1 || (measure(stem) && !short(stem))) w = stem;
    return (measure(w) > 1 ? w.replace(/ll$/, "l") : w).replace("Y", "y");
  };
})());
