package org.amparo.pamphlet;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The end of a text that does not fit.
 *
 * @param words how many words are too many; 0 if all fit
 * @param from the first of these words
 */
record Excess(int words, String from) {

  /** Nothing: all words fit. */
  static final Excess NONE = new Excess(0, "");

  /** How many words of the end are quoted. */
  private static final int QUOTED = 6;

  /** Returns the excess of a text that is after the available pages; at least one word. */
  static Excess of(String text) {
    String[] words = text.strip().split("\\s+");
    String from = Arrays.stream(words).limit(QUOTED).collect(Collectors.joining(" "));
    return new Excess(Math.max(1, words.length), from);
  }
}
