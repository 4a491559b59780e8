package org.amparo.docx;

import java.util.Locale;
import java.util.Optional;

/** Writes numbers of a list in the form that Word shows (ECMA-376, part 1, 17.18.59). */
final class NumberForm {

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /** The largest number that Word writes in Roman numerals or as a letter. */
  private static final int MAX = 780;

  private NumberForm() {}

  /** Returns a number in a form; empty if it is a form that this class does not know. */
  static Optional<String> of(int number, String form) {
    return switch (form) {
      case "decimal", "" -> Optional.of(Integer.toString(number));
      case "decimalZero" -> Optional.of((number < 10 ? "0" : "") + number);
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).map(l -> l.toUpperCase(Locale.ROOT));
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).map(r -> r.toUpperCase(Locale.ROOT));
      case "none" -> Optional.of("");
      case "numberInDash" -> Optional.of("- " + number + " -");
      default -> Optional.empty();
    };
  }

  /** Returns a to z, then aa, bb, as Word does. */
  private static Optional<String> letters(int number) {
    if (number < 1 || number > MAX) {
      return Optional.empty();
    }
    String letter = Character.toString('a' + (number - 1) % 26);
    return Optional.of(letter.repeat((number - 1) / 26 + 1));
  }

  private static Optional<String> roman(int number) {
    if (number < 1 || number > MAX) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return Optional.of(out.toString());
  }
}
