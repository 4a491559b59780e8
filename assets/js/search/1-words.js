// The search: made of these parts in the order of their names, with what the build knows in place
// of MANIFEST. Nothing that is typed leaves this script.
(function (root) {
"use strict";
const manifest = MANIFEST;

// Words become keys exactly as LanguageAnalyzer does it; a test compares the two.

const LETTERS = "\\wªµºÀ-ÖØ-öø-\\u1fff\\u2c00-\\ud7ff";
const WORD = new RegExp("[" + LETTERS + "]+(?:[.,:;·'’][" + LETTERS + "]+)*", "g");
// marks that stand between two letters, or two digits, but not here
const APART = /(\d)[.'’:·](?!\d)|([^\d])[.'’](?=\d)|([^\d])[,;]/g;
const SPECIAL = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "’": "'", "ð": "d", "þ": "th" };

const wordsOf = (text) => text.normalize("NFC").replace(APART, "$1$2$3 ").match(WORD) || [];

const folded = (word) =>
  /^[\w'.]+$/.test(word) ? word.toLowerCase() : word.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[ßæœøđłı’ðþ]/g, (c) => SPECIAL[c]);

const rewrite = (word, rules) => rules.reduce((w, rule) => w.replace(rule[0], rule[1]), word) || word;

const ruled = (rules) =>
  rules.map((rule) => {
    const sign = rule.indexOf(">");
    return [new RegExp(rule.slice(0, sign), "g"), rule.slice(sign + 1)];
  });

const V = "[aeiouy]", C = "[^aeiou][^aeiouy]*", VV = "[aeiouy][aeiou]*";
const VOWEL = new RegExp("^(?:" + C + ")?" + V);
const LONG = new RegExp("^(?:" + C + ")?" + VV + C);
const LONGER = new RegExp("^(?:" + C + ")?" + VV + C + VV + C);
const ONE = new RegExp("^(?:" + C + ")?" + VV + C + "(?:" + VV + ")?$");
const SHORT = new RegExp("^" + C + V + "[^aeiouwxy]$");
const STEP2 = { ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al", entli: "ent", eli: "e", ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive", biliti: "ble", logi: "log" };
const STEP3 = { icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" };
const END2 = new RegExp("(" + Object.keys(STEP2).sort((a, b) => b.length - a.length).join("|") + ")$");
const END3 = new RegExp("(" + Object.keys(STEP3).join("|") + ")$");
const END4 = /(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|[st]ion)$/;

const exchange = (word, end, others) => {
  const found = end.exec(word);
  const stem = found && word.slice(0, found.index);
  return found && LONG.test(stem) ? stem + others[found[1]] : word;
};

const stemmers = {
  // Lucene's light stemmer, for words without accents in even spelling
  es: (w) => (w.length < 5 ? w : w.replace(/[aeo]s?$/, "")),
  // Porter's stemmer, as Lucene has it
  en: (w) => {
    if (w.length < 3) return w;
    // a y at the beginning is no vowel
    w = w.replace(/^y/, "Y");
    w = w.replace(/(ss|i)es$/, "$1").replace(/([^s])s$/, "$1");
    const past = /(ed|ing)$/.exec(w);
    if (/eed$/.test(w)) {
      if (LONG.test(w.slice(0, -3))) w = w.slice(0, -1);
    } else if (past && VOWEL.test(w.slice(0, past.index))) {
      w = w.slice(0, past.index);
      if (/(at|bl|iz)$/.test(w)) w += "e";
      else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
      else if (ONE.test(w) && SHORT.test(w)) w += "e";
    }
    if (/y$/.test(w) && VOWEL.test(w.slice(0, -1))) w = w.slice(0, -1) + "i";
    w = exchange(exchange(w, END2, STEP2), END3, STEP3);
    const end = END4.exec(w);
    if (end) {
      const stem = w.slice(0, end.index) + (end[1].slice(1) == "ion" ? end[1][0] : "");
      if (LONGER.test(stem)) w = stem;
    }
    if (/e$/.test(w)) {
      const stem = w.slice(0, -1);
      if (LONGER.test(stem) || (ONE.test(stem) && !SHORT.test(stem))) w = stem;
    }
    return (/ll$/.test(w) && LONGER.test(w) ? w.slice(0, -1) : w).replace("Y", "y");
  },
  "": (w) => w,
};

const languages = Object.keys(manifest).map((tag) => {
  const own = manifest[tag];
  const stop = new Set(own.stop.split(" "));
  const spelling = ruled(own.spell), sounds = ruled(own.sound), known = new Map();
  // the key of a word; empty if the word says nothing
  const key = (word) => {
    if (!known.has(word)) {
      const spelt = rewrite(folded(word), spelling);
      known.set(word, stop.has(spelt) ? "" : rewrite(stemmers[own.stem](spelt), sounds));
    }
    return known.get(word);
  };
  return { tag, key, whole: own.whole, block: own.block };
});
