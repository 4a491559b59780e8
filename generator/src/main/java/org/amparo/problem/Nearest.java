package org.amparo.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what an author may have meant. */
public final class Nearest {

  /** Longer words take long to compare, and nobody has mistyped them. */
  private static final int LONGEST = 200;

  private Nearest() {}

  /**
   * The candidate that is fewest edits away from a word, if it is near enough to be meant: at most
   * two edits in five letters, none in a word of one or two, and never the word itself.
   *
   * @param word as the author wrote it
   * @param candidates what would have been right; of two as near, the first in order is taken
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int limit = word.length() < 3 ? 0 : Math.max(1, word.length() * 2 / 5);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    String plain = word.toLowerCase(Locale.ROOT);
    record Candidate(String text, int edits) {}
    return candidates.stream()
        .sorted()
        .filter(c -> !c.equals(word) && c.length() + word.length() <= 2 * LONGEST)
        .map(c -> new Candidate(c, distance.apply(plain, c.toLowerCase(Locale.ROOT))))
        .filter(c -> c.edits() >= 0)
        .min(Comparator.comparingInt(Candidate::edits))
        .map(Candidate::text);
  }
}
