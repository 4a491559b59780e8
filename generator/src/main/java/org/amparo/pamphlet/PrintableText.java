package org.amparo.pamphlet;

import java.text.Normalizer;
import java.util.Map;

/**
 * A text as it is printed: with composed letters, without characters that nobody sees, and with
 * similar characters in place of some that typefaces lack.
 */
final class PrintableText {

  private static final int ENCLOSING_KEYCAP = 0x20E3;

  private static final Map<Integer, String> SIMILAR =
      Map.ofEntries(
          Map.entry(0x02BC, "\u2019"),
          Map.entry(0xA78B, "\u2019"), // saltillo
          Map.entry(0xA78C, "\u2019"),
          Map.entry(0x202F, "\u00A0"),
          Map.entry(0x2007, "\u00A0"),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2705, "\u2714"), // emoji of a check mark
          Map.entry(0x274C, "\u2716"), // of a cross
          Map.entry(0x274E, "\u2716"),
          Map.entry(0x2795, "+"),
          Map.entry(0x2796, "\u2212"),
          Map.entry(0x2753, "?"),
          Map.entry(0x2757, "!"),
          Map.entry(0x2B50, "\u2605"), // of a star
          Map.entry(0x1F4DE, "\u260E"), // of a telephone
          Map.entry(0x1F4E7, "\u2709")); // of a letter

  private PrintableText() {}

  /** Returns the text as it is printed. */
  static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder printed = new StringBuilder(composed.length());
    composed.codePoints().filter(c -> !isHidden(c)).forEach(c -> append(c, printed));
    return printed.toString();
  }

  private static void append(int character, StringBuilder printed) {
    String similar = SIMILAR.get(character);
    if (similar != null) {
      printed.append(similar);
    } else if (character > 0x7F && Character.isWhitespace(character)) {
      printed.append(' '); // spaces of other widths
    } else {
      printed.appendCodePoint(character);
    }
  }

  /** Returns whether a character changes others, or the end of a line, and is not seen itself. */
  private static boolean isHidden(int character) {
    return Character.getType(character) == Character.FORMAT
        || character == ENCLOSING_KEYCAP
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF)
        || (Character.isISOControl(character) && !Character.isWhitespace(character));
  }
}
