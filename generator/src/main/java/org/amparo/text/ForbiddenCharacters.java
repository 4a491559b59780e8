package org.amparo.text;

import java.util.OptionalInt;

/** Invisible characters that can make a text look different from what it is. */
public final class ForbiddenCharacters {

  private ForbiddenCharacters() {}

  /**
   * Returns the index of the first forbidden character: a control character, an unpaired surrogate,
   * a noncharacter, or a control of text direction.
   */
  public static OptionalInt firstForbidden(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      if (!isPlain(units[i])) {
        int character = text.codePointAt(i);
        if (isForbidden(character)) {
          return OptionalInt.of(i);
        }
        i += Character.charCount(character) - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** Returns whether a character is in one of two ranges without forbidden ones: a fast path. */
  private static boolean isPlain(char unit) {
    return isBetween(' ', unit, '~') || isBetween('\u00A0', unit, '\u2029');
  }

  private static boolean isForbidden(int character) {
    if (Character.isISOControl(character)) {
      return "\t\n\r".indexOf(character) < 0;
    }
    return isBetween(0x202A, character, 0x202E) // controls of text direction
        || isBetween(0x2066, character, 0x2069)
        || isBetween(Character.MIN_SURROGATE, character, Character.MAX_SURROGATE)
        || isBetween(0xFDD0, character, 0xFDEF)
        || (character & 0xFFFE) == 0xFFFE;
  }

  private static boolean isBetween(int first, int character, int last) {
    return first <= character && character <= last;
  }

  /** Returns the code point at an index in the form {@code U+202E}. */
  public static String name(String text, int index) {
    return String.format("U+%04X", text.codePointAt(index));
  }
}
