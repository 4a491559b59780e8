package org.amparo.language;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a word by its letters. The count is an estimate, good enough for the
 * average of a text.
 *
 * @param nucleus matches each syllable of a prepared word once
 * @param preparation changes a word in lower case for {@code nucleus}
 */
record Syllables(Pattern nucleus, UnaryOperator<String> preparation) {

  /** Returns the number of syllables of a word, at least one. */
  int count(String word) {
    String prepared = preparation.apply(word.toLowerCase(Locale.ROOT));
    return (int) Math.max(1, nucleus.matcher(prepared).results().count());
  }
}
