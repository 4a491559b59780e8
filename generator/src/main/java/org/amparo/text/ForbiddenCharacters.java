package org.amparo.text;

import java.util.OptionalInt;

/** Signs that nobody sees and that make a text say something else than it seems to. */
public final class ForbiddenCharacters {

  private ForbiddenCharacters() {}

  /**
   * Where the first sign stands that may not: a control character, half of a surrogate pair, a
   * noncharacter, or a command that turns the direction of what follows.
   */
  public static OptionalInt firstForbidden(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      if (!isPlain(signs[i])) {
        int sign = text.codePointAt(i);
        if (isForbidden(sign)) {
          return OptionalInt.of(i);
        }
        i += Character.charCount(sign) - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** Nearly every sign is a letter or a mark of these, and needs no second look. */
  private static boolean isPlain(char sign) {
    return isBetween(' ', sign, '~') || isBetween('\u00A0', sign, '\u2029');
  }

  private static boolean isForbidden(int sign) {
    if (Character.isISOControl(sign)) {
      return "\t\n\r".indexOf(sign) < 0;
    }
    return isBetween(0x202A, sign, 0x202E) // turn the direction
        || isBetween(0x2066, sign, 0x2069)
        || isBetween(Character.MIN_SURROGATE, sign, Character.MAX_SURROGATE)
        || isBetween(0xFDD0, sign, 0xFDEF)
        || (sign & 0xFFFE) == 0xFFFE;
  }

  private static boolean isBetween(int first, int sign, int last) {
    return first <= sign && sign <= last;
  }

  /** The name of the sign at an index, by which editors find it: {@code U+202E}. */
  public static String name(String text, int index) {
    return String.format("U+%04X", text.codePointAt(index));
  }
}
