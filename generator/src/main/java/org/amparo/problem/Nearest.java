package org.amparo.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds a suggestion for a mistyped word. */
public final class Nearest {

  /** The maximum length of a word. Comparing longer words takes too long. */
  private static final int MAX_LENGTH = 200;

  private Nearest() {}

  /**
   * Returns the candidate with the fewest edits (Levenshtein) from a word: at most two edits in
   * five letters, none in a word of one or two letters. Case is ignored; the word itself is not a
   * result.
   *
   * @param word as the author wrote it
   * @param candidates the right words; of two with as few edits, the result is the first in order
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int limit = word.length() < 3 ? 0 : Math.max(1, word.length() * 2 / 5);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    String plain = word.toLowerCase(Locale.ROOT);
    record Candidate(String text, int edits) {}
    return candidates.stream()
        .sorted()
        .filter(c -> !c.equals(word) && c.length() + word.length() <= 2 * MAX_LENGTH)
        .map(c -> new Candidate(c, distance.apply(plain, c.toLowerCase(Locale.ROOT))))
        .filter(c -> c.edits() >= 0)
        .min(Comparator.comparingInt(Candidate::edits))
        .map(Candidate::text);
  }
}
