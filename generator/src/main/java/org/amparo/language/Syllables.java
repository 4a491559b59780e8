package org.amparo.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a word by its letters. The count is an estimate, good enough for the
 * average of a text.
 *
 * @param nucleus matches each syllable of a prepared word once
 * @param preparation changes a word in lower case for {@code nucleus}, in this order
 */
record Syllables(Pattern nucleus, List<Replacement> preparation) {

  /** A pattern and what takes the place of each of its matches. */
  record Replacement(Pattern pattern, String replacement) {

    static Replacement of(String pattern, String replacement) {
      return new Replacement(Pattern.compile(pattern), replacement);
    }
  }

  /** Returns the number of syllables of a word, at least one. */
  int count(String word) {
    String prepared = word.toLowerCase(Locale.ROOT);
    for (Replacement change : preparation) {
      prepared = change.pattern.matcher(prepared).replaceAll(change.replacement);
    }
    return (int) Math.max(1, nucleus.matcher(prepared).results().count());
  }
}
