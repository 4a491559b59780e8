package org.amparo.facts;

import java.util.Collection;
import java.util.Set;

/** A set of words in lower case. It tells most other words by their first letter and length. */
final class WordSet {

  private static final int LETTERS = 'z' - 'a' + 1;

  private final Set<String> words;

  /** For each letter, a bit for each length of the words that begin with it. */
  private final long[] lengths = new long[LETTERS];

  WordSet(Collection<String> words) {
    this.words = Set.copyOf(words);
    for (String word : words) {
      int letter = letter(word);
      if (letter >= 0) {
        lengths[letter] |= bit(word);
      }
    }
  }

  boolean contains(String word) {
    int letter = letter(word);
    return (letter < 0 || (lengths[letter] & bit(word)) != 0) && words.contains(word);
  }

  /** Returns the number of the first letter; -1 if it is none from a to z. */
  private static int letter(String word) {
    int letter = word.charAt(0) - 'a';
    return letter < LETTERS ? letter : -1;
  }

  private static long bit(String word) {
    return 1L << Math.min(word.length(), Long.SIZE - 1);
  }
}
