package org.amparo.facts;

/** Reads Roman numbers in capital letters. */
final class Roman {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** MMMDCCCLXXXVIII, the longest below 4000. */
  private static final int MAX_LENGTH = 15;

  private Roman() {}

  /** Returns whether a letter is one of those of Roman numbers. */
  static boolean canBegin(char letter) {
    return "MDCLXVI".indexOf(letter) >= 0;
  }

  /** Returns the number that a text writes, or 0 if it is none. */
  static int value(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return 0;
    }
    int value = 0;
    int i = 0;
    for (int sign = 0; sign < VALUES.length; sign++) {
      for (int count = 0; count < 3 && text.startsWith(LETTERS[sign], i); count++) {
        value += VALUES[sign];
        i += LETTERS[sign].length();
      }
    }
    return i == text.length() && write(value).equals(text) ? value : 0;
  }

  private static String write(int value) {
    StringBuilder text = new StringBuilder();
    int rest = value;
    for (int sign = 0; sign < VALUES.length; sign++) {
      while (rest >= VALUES[sign]) {
        text.append(LETTERS[sign]);
        rest -= VALUES[sign];
      }
    }
    return text.toString();
  }
}
