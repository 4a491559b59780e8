// Porter's stemmer, as Lucene has it.
S("stem-en", (() => {
  // how often consonants follow vowels; a y after a consonant is a vowel
  const measure = (stem) => (stem.match(/[aeiouy][aeiou]*[^aeiou][^aeiouy]*/g) || []).length;
  const short = (stem) => measure(stem) == 1 && /^[^aeiou][^aeiouy]*[aeiouy][^aeiouwxy]$/.test(stem);
  // exchanges an ending for another, where enough stands before it
  const step = (others) => {
    const ends = RegExp("(" + Object.keys(others).join("|") + ")$");
    return (word) => word.replace(ends, (end, _, at) => (measure(word.slice(0, at)) ? others[end] : end));
  };
  const step2 = step({ ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al", entli: "ent", eli: "e", ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive", biliti: "ble", logi: "log" });
  const step3 = step({ icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" });

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
    w = step3(step2(w.replace(/(.*[aeiouy].*)y$/, "$1i")));
    w = w.replace(/(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|([st])ion)$/, (end, _, kept, at) => {
      const stem = w.slice(0, at) + (kept || "");
      return measure(stem) > 1 ? kept || "" : end;
    });
    w = w.replace(/e$/, (end, at) => {
      const stem = w.slice(0, at);
      return measure(stem) > 1 || (measure(stem) == 1 && !short(stem)) ? "" : end;
    });
    return (measure(w) > 1 ? w.replace(/ll$/, "l") : w).replace("Y", "y");
  };
})());
