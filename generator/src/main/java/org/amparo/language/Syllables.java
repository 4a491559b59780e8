package org.amparo.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a word by its letters. An estimate, good enough for the average of a
 * text: English spelling does not tell them all.
 */
enum Syllables {

  /**
   * A strong vowel ({@code a e o}) holds a syllable; a weak one ({@code i u}) leans on its
   * neighbour, unless it bears the accent beside a strong one. Two weak ones are one syllable. An h
   * does not part vowels. After the Academy: https://www.rae.es/dpd/diptongo and
   * https://www.rae.es/dpd/hiato
   */
  SPANISH("[iuü]?[aeoáéó][iuü]?|[iuü]?[íú]|[iuü]+") {
    @Override
    String prepared(String word) {
      return word.replaceAll("([gq])u(?=[eiéí])", "$1")
          .replaceAll("h(?![iu][aeoáéó])", "")
          .replaceAll("y\\b", "i");
    }
  },

  /**
   * Vowels that stand together are one syllable, a last e is silent; then the common exceptions.
   * The method, not the lists, of Greg Fast's Lingua::EN::Syllable:
   * https://metacpan.org/pod/Lingua::EN::Syllable
   */
  ENGLISH("[aeiouyáéíóúü]+") {
    @Override
    String prepared(String word) {
      return word.replaceAll("(?<=[aeiouy][^aeiouy]{1,3})(?<![^aeiouy][lr])e$", "")
          .replaceAll("(?<=[aeiouy][^aeiouy]{0,3}[^aeioudtyl])(ed)$", "d")
          .replaceAll("(?<=[aeiouy][^aeiouy]{0,3}[^aeiouyszxhcg])(es)$", "s")
          .replaceAll("(?<![ctsg])i([aou])", "i-$1")
          .replaceAll("(?<![gq])ua", "u-a")
          .replaceAll("(?<![ct])ie(?=n?t)", "i-e")
          .replaceAll("([eiouy])ing$", "$1-ing");
    }
  };

  private final Pattern nucleus;

  Syllables(String nucleus) {
    this.nucleus = Pattern.compile(nucleus);
  }

  /** A word in lower case, changed so that each syllable holds one match of the pattern. */
  abstract String prepared(String word);

  /** How many syllables a word has: at least one. */
  int of(String word) {
    String prepared = prepared(word.toLowerCase(Locale.ROOT));
    return (int) Math.max(1, nucleus.matcher(prepared).results().count());
  }
}
