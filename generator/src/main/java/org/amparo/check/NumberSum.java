package org.amparo.check;

import java.util.List;

/**
 * Adds up a number from its tokens: {@code treinta y dos}, {@code 5 mil}. Each finished number goes
 * to one of two lists.
 */
final class NumberSum {

  private final List<String> inDigits;
  private final List<String> inWords;
  private long total;
  private long part;
  private String digits = "";
  private boolean open;

  /**
   * @param inDigits receives the numbers in digits as they are written
   * @param inWords receives the values of numbers in words that are more than one
   */
  NumberSum(List<String> inDigits, List<String> inWords) {
    this.inDigits = inDigits;
    this.inWords = inWords;
  }

  /** Returns whether a number has begun. */
  boolean isOpen() {
    return open;
  }

  /** Begins a number with digits. */
  void digits(String number) {
    digits = number;
    open = true;
  }

  /** Multiplies by a word such as {@code cien} or {@code mil}. */
  void multiply(int factor) {
    if (!digits.isEmpty()) {
      boolean whole = digits.chars().allMatch(Character::isDigit) && digits.length() < 10;
      part = whole ? Long.parseLong(digits) : 1;
      digits = whole ? "" : digits;
    }
    long value = Math.max(part, 1) * factor;
    total = factor == 100 ? total : total + value;
    part = factor == 100 ? value : 0;
    open = true;
  }

  /** Adds a smaller number to a larger one. In any other order it begins another number. */
  void add(int value) {
    boolean fits = open && digits.isEmpty() && (part == 0 || fits(part, value));
    if (!fits) {
      end();
    }
    part += value;
    open = true;
  }

  private static boolean fits(long part, int value) {
    return value < 10 ? part % 10 == 0 : value < 100 && part % 100 == 0;
  }

  /** Ends the number, if one has begun. */
  void end() {
    if (!digits.isEmpty()) {
      inDigits.add(digits);
    } else if (total + part > 1) {
      inWords.add(Long.toString(total + part));
    }
    total = 0;
    part = 0;
    digits = "";
    open = false;
  }
}
