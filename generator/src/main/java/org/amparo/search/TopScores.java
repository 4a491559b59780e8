package org.amparo.search;

import java.util.Arrays;

/**
 * Picks the best of some scores, asked one after the other in their order; of equal ones the first.
 * None is among them that is too weak beside the best to be told apart.
 */
final class TopScores {

  /** So many are picked at most; the scores in a list that is cut still know of all pages. */
  static final int MOST = 300;

  private final double least;
  private long ties = MOST;

  /**
   * @param scores all of them, at least one
   */
  TopScores(float[] scores) {
    float[] sorted = scores.clone();
    Arrays.sort(sorted);
    double weakest = sorted[sorted.length - 1] * Encoding.LEAST;
    this.least = Math.max(weakest, sorted[Math.max(0, sorted.length - MOST)]);
    for (float score : scores) {
      ties -= score > least ? 1 : 0;
    }
  }

  /** Whether the next score is among them. */
  boolean has(float score) {
    return score > least || (score == least && ties-- > 0);
  }
}
