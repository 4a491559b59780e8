// The search: joined of these files in the order of their names, with what the build knows in place
// of MANIFEST. Nothing that is typed leaves this script. uses: 2-index
(function (root) {
"use strict";
const { tags, whole, block } = MANIFEST;

// Words become keys exactly as LanguageAnalyzer does it; a test compares the two.

const LETTERS = "[\\wªµºÀ-ÖØ-öø-\\u1fff\\u2c00-\\ud7ff]+";
const WORD = RegExp(LETTERS + "(?:[.,:;·'’]" + LETTERS + ")*", "g");
// marks that belong to a word only between two letters, or between two digits
const APART = /(\d)[.'’:·](?!\d)|([^\d])[.'’](?=\d)|([^\d])[,;]/g;
const wordsOf = (text) => text.normalize("NFC").replace(APART, "$1$2$3 ").match(WORD) || [];

const ruled = (rules) => rules.map((rule) => rule.split(">")).map(([from, to]) => [RegExp(from, "g"), to]);

const rewrite = (word, rules) => rules.reduce((w, [from, to]) => w.replace(from, to), word) || word;

// a letter without its accent, and letters that are written as two
const PLAIN = ruled(["[\\u0300-\\u036f]>", "ß>ss", "æ>ae", "œ>oe", "ø>o", "[đð]>d", "ł>l", "ı>i", "’>'", "þ>th"]);

const folded = (word) => (/^[\w'.]+$/.test(word) ? word.toLowerCase() : rewrite(word.toLowerCase().normalize("NFD"), PLAIN));

const languages = tags.map((tag) => ({ tag }));

// the number in place of a key in a compact index, as CompactIndex makes it
const numberOf = (key) => [...key].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 65521, 0);

// Whether what a language begins with is loaded: its rules, and where its lists begin.
const opened = (language) => {
  const begin = piece(language.tag + "-b");
  if (begin && !language.key) {
    const stop = new Set(begin.stop.split(" ")), spelling = ruled(begin.spell), sounds = ruled(begin.sound);
    const stem = pieces[language.tag + "-s"] || String, known = new Map();
    // the key of a word; empty for a stop word
    language.key = (word) => {
      if (!known.has(word)) {
        const spelt = rewrite(folded(word), spelling);
        const key = stop.has(spelt) ? "" : rewrite(stem(spelt), sounds);
        known.set(word, begin.brief ? numberOf(key) : key);
      }
      return known.get(word);
    };
    language.bounds = begin.bounds.split(" ");
    language.brief = begin.brief;
  }
  return language.key;
};
