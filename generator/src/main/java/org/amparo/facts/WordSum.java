package org.amparo.facts;

/** A number that is read word by word. */
final class WordSum {

  private long total;
  private long part;

  long value() {
    return total + part;
  }

  /** Multiplies what is before a factor; returns whether the factor belongs to the number. */
  boolean multiply(long factor) {
    if (value() > NumberWordReader.MAX) {
      return false;
    }
    if (factor == 100) {
      part = Math.max(part, 1) * factor;
    } else if (total > 0 && total < factor) {
      total = value() * factor;
      part = 0;
    } else {
      total += Math.max(part, 1) * factor;
      part = 0;
    }
    return true;
  }

  /** Adds a smaller number to a larger one; returns whether it belongs to the number. */
  boolean add(int value) {
    boolean fits = part == 0 || fits(part, value);
    if (value == 0 || !fits) {
      return false;
    }
    part += value;
    return true;
  }

  private static boolean fits(long part, int value) {
    return value < 10 ? part % 10 == 0 && part > 10 : value < 100 && part % 100 == 0;
  }
}
