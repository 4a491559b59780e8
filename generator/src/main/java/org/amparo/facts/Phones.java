package org.amparo.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.facts.Value.Phone;
import org.jspecify.annotations.Nullable;

/** Reads telephones. Country codes are those of ITU-T E.164: one to three digits, none a prefix. */
final class Phones {

  static final int MIN_DIGITS = 7;
  static final int MAX_DIGITS = 15;

  /** With so many digits, two zeros at the beginning are the same as a plus. */
  private static final int WITH_ZEROS = 11;

  private static final Set<String> TWO_DIGITS =
      Set.copyOf(
          List.of(
              ("20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62"
                      + " 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98")
                  .split(" ", -1)));

  /** The shortest and longest national numbers with a code, where the plans of numbers say it. */
  private static final Map<String, Lengths> LENGTHS =
      Map.ofEntries(
          Map.entry("1", new Lengths(10, 10)),
          Map.entry("34", new Lengths(9, 9)),
          Map.entry("51", new Lengths(8, 9)),
          Map.entry("52", new Lengths(10, 11)),
          Map.entry("54", new Lengths(10, 11)),
          Map.entry("55", new Lengths(10, 11)),
          Map.entry("56", new Lengths(9, 9)),
          Map.entry("57", new Lengths(10, 10)),
          Map.entry("58", new Lengths(10, 10)),
          Map.entry("591", new Lengths(8, 8)),
          Map.entry("593", new Lengths(8, 9)));

  /** Numbers with so few digits are services, not subscribers. */
  private static final int MAX_SERVICE = 7;

  private Phones() {}

  private record Lengths(int min, int max) {}

  /** Returns whether a number of so many digits may have a country code. */
  static boolean isLength(String code, int digits) {
    Lengths lengths = LENGTHS.get(code);
    return lengths == null
        || digits <= MAX_SERVICE
        || (digits >= lengths.min() && digits <= lengths.max());
  }

  /**
   * Returns the telephone that a text names.
   *
   * @param text digits with any signs between them; {@code +} or {@code 00} before a country code
   */
  static Phone read(String text) {
    boolean plus = text.indexOf('+') >= 0;
    String digits = digits(text);
    boolean zeros = digits.startsWith("00") && digits.length() > WITH_ZEROS;
    digits = zeros ? digits.substring(2) : digits;
    return plus || zeros ? withCountry(digits) : phone(null, digits);
  }

  private static Phone withCountry(String digits) {
    int length = Math.min(digits.length(), codeLength(digits));
    return phone(digits.substring(0, length), digits.substring(length));
  }

  private static int codeLength(String digits) {
    if (digits.startsWith("1") || digits.startsWith("7")) {
      return 1;
    }
    return digits.length() > 1 && TWO_DIGITS.contains(digits.substring(0, 2)) ? 2 : 3;
  }

  private static Phone phone(@Nullable String country, String national) {
    int zeros = 0;
    while (zeros < national.length() - 1 && national.charAt(zeros) == '0') {
      zeros++;
    }
    return new Phone(country, zeros, national.substring(zeros));
  }

  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }
}
