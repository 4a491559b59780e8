package org.amparo.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads digits with signs between them. Each language's own sign does not help: Spanish writes
 * 5.500 in some countries and 5,500 in others. Three digits after a sign are thousands in all
 * languages, so that both texts of a pair are read alike; other digits after the only or last sign
 * are decimals.
 */
final class Decimals {

  /** No number that people write has more digits; reading longer ones takes long. */
  private static final int MAX_DIGITS = 40;

  private Decimals() {}

  /** Returns the number that digits say, or nothing if they are several numbers in a row. */
  static Optional<BigDecimal> read(String written) {
    List<String> parts = parts(written);
    if (written.length() > MAX_DIGITS) {
      return Optional.empty();
    }
    String text = withoutApostrophe(written, parts);
    if (parts.size() == 1) {
      return Optional.of(new BigDecimal(text));
    }
    String last = parts.get(parts.size() - 1);
    String whole = String.join("", parts.subList(0, parts.size() - 1));
    if (sameSigns(text, parts.size() - 1) && areThousands(parts)) {
      return Optional.of(new BigDecimal(whole + last));
    }
    boolean decimals =
        parts.size() == 2
            || (!sameSigns(text, parts.size() - 1)
                && sameSigns(text, parts.size() - 2)
                && areThousands(parts.subList(0, parts.size() - 1)));
    return decimals ? Optional.of(new BigDecimal(whole + "." + last)) : Optional.empty();
  }

  /** Some countries write {@code 1'500,000}: the sign of the millions is one of thousands. */
  private static String withoutApostrophe(String text, List<String> parts) {
    int first = parts.get(0).length();
    boolean apostrophe =
        parts.size() > 2
            && (text.charAt(first) == '\'' || text.charAt(first) == '\u2019')
            && parts.get(1).length() == 3
            && parts.get(2).length() == 3;
    return apostrophe
        ? text.substring(0, first) + text.charAt(first + 4) + text.substring(first + 1)
        : text;
  }

  /** Returns the digits between the signs. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isDigit(text.charAt(i))) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether the first signs of a number are all the same. */
  private static boolean sameSigns(String text, int count) {
    return text.chars().filter(c -> !isDigit((char) c)).limit(count).distinct().count() <= 1;
  }

  private static boolean areThousands(List<String> parts) {
    String first = parts.get(0);
    return first.length() <= 3
        && first.charAt(0) != '0'
        && parts.stream().skip(1).allMatch(p -> p.length() == 3);
  }

  /** Returns whether two numbers are equal, whatever zeros they end in. */
  static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  /** Returns a number without zeros after its last decimal, and never in powers of ten. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
