// The search: joined of these files in the order of their names, with what the build knows in place
// of MANIFEST. Nothing that is typed leaves this script. uses: 2-index
(function (root) {
"use strict";
const { tags, whole, block } = MANIFEST;

// Words become keys exactly as LanguageAnalyzer does it; a test compares the two.

// what nobody sees, letters of scripts that part words, and of scripts that do not
const HIDDEN = "\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe0f\\ufeff";
const LETTERS = "[\\wªºÀ-\\u0dff\\u10a0-\\u177f\\u1800-\\u1fff\\u2c00-\\u2dff\\ua4d0-\\uabff\\u{10000}-\\u{1efff}" + HIDDEN + "]+";
const BARE = "[\\u0e00-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3041-\\ua4cf\\uac00-\\ud7ff\\u{20000}-\\u{3ffff}][" + HIDDEN + "]*";
// a number in groups; one group alone is none if a letter follows
const NUMBER = "(\\d+(?:(?:[.,:'’hH]|[ \\xa0\\u202f](?=\\d\\d)|-(?=\\d{3}))\\d+){1,99}|\\d+(?!" + LETTERS + "))";
const WORD = RegExp(NUMBER + "|((?:" + BARE + "){1,99})|" + LETTERS + "(?:[.:·'’](?!\\d)" + LETTERS + "){0,99}", "gu");

const ruled = (rules) => rules.map((rule) => rule.split(">")).map(([from, to]) => [RegExp(from, "g"), to]);

const rewrite = (word, rules) => rules.reduce((w, [from, to]) => w.replace(from, to), word) || word;

const composed = (text) => text.replace(/[\uf900-\uffef]+/g, (t) => t.normalize("NFKC")).normalize("NFC");

// The words of a text, each with where it begins. A number is also found by each of its
// groups, and from each to the end; a text without spaces by each two letters.
const wordsOf = (text, language) => {
  const words = [], plain = rewrite(composed(text), language.cut);
  plain.replace(WORD, (run, number, bare, at) => {
    const units = [];
    run.replace(number ? /\d+/g : bare ? RegExp(BARE, "gu") : run, (unit, more) => units.push([unit, at + more]));
    units.forEach(([unit, from], i) => {
      const next = units[i + 1];
      if (!bare || !units[1]) words.push([unit, from]);
      if (next) words.push([bare ? unit + next[0] : plain.slice(from, at + run.length), from]);
    });
  });
  return words;
};

// a letter without its accent, letters that are written as two, and numbers without what groups them
const PLAIN = ruled(["[\\u0300-\\u036f" + HIDDEN + "]>", "ß>ss", "æ>ae", "œ>oe", "ø>o", "[đð]>d", "ł>l", "ı>i", "ς>σ", "[’ʼ]>'", "þ>th", "(\\d)[\\Wh](?=\\d)>$1"]);

const folded = (word) => rewrite(word.toLowerCase().normalize("NFD"), PLAIN).normalize("NFC");

const languages = tags.map((tag) => ({ tag }));

// Whether what a language begins with is loaded: its rules, and where its lists begin.
const opened = (language) => {
  const begin = piece(language.tag + "-b");
  if (begin && !language.key) {
    const stop = new Set(begin.stop.split(" ")), spelling = ruled(begin.spell), sounds = ruled(begin.sound);
    const stem = pieces[language.tag + "-s"] || String, known = new Map();
    language.brief = begin.brief && piece("_rare");
    // the key of a word; empty for a stop word
    language.key = (word) => {
      if (!known.has(word)) {
        const spelt = rewrite(folded(word), spelling);
        const key = stop.has(spelt) ? "" : rewrite(stem(spelt), sounds);
        known.set(word, language.brief ? language.brief.numberOf(key) : key);
      }
      return known.get(word);
    };
    language.cut = ruled(begin.cut);
    language.bounds = begin.bounds.split(" ");
  }
  return language.key;
};
