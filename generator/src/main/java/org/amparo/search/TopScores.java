package org.amparo.search;

import java.util.Arrays;

/**
 * Selects the best scores of a list, and of equal ones the first. Scores too low for a level of
 * their own are not selected.
 */
final class TopScores {

  /** The maximum number of scores selected. */
  static final int MAX = 300;

  private final double min;
  private long ties = MAX;

  /**
   * @param scores at least one
   */
  TopScores(float[] scores) {
    float[] sorted = scores.clone();
    Arrays.sort(sorted);
    double lowest = sorted[sorted.length - 1] * Encoding.MIN_SHARE;
    this.min = Math.max(lowest, sorted[Math.max(0, sorted.length - MAX)]);
    for (float score : scores) {
      ties -= score > min ? 1 : 0;
    }
  }

  /** Returns whether the next score is selected; call it once for each score, in order. */
  boolean has(float score) {
    return score > min || (score == min && ties-- > 0);
  }
}
