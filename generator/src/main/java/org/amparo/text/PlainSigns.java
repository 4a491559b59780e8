package org.amparo.text;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Replaces the characters of a text that a charset does not have. */
public final class PlainSigns {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** One character for one, so that a caret below a line still points at its place. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) '«', "\""),
          Map.entry((int) '»', "\""),
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '„', "\""),
          Map.entry((int) '‘', "'"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '‚', "'"),
          Map.entry((int) '‹', "'"),
          Map.entry((int) '›', "'"),
          Map.entry((int) '‐', "-"),
          Map.entry((int) '‑', "-"),
          Map.entry((int) '‒', "-"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "-"),
          Map.entry((int) '―', "-"),
          Map.entry((int) '−', "-"),
          Map.entry((int) '…', "."),
          Map.entry((int) '•', "*"),
          Map.entry((int) '·', "*"),
          Map.entry((int) '×', "x"),
          Map.entry((int) '→', ">"),
          Map.entry((int) '←', "<"),
          Map.entry((int) '¿', "?"),
          Map.entry((int) '¡', "!"));

  private PlainSigns() {}

  /**
   * Returns a text with each character that the charset lacks replaced: by a letter without its
   * accent, a straight quotation mark, or else a question mark.
   *
   * @param encoder of the charset
   */
  public static String in(String text, CharsetEncoder encoder) {
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(c -> plain.append(plain(c, encoder)));
    return plain.toString();
  }

  private static String plain(int character, CharsetEncoder encoder) {
    String written = Character.toString(character);
    if (encoder.canEncode(written)) {
      return written;
    }
    String known = PLAIN.get(character);
    if (known != null) {
      return known;
    }
    String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
    String letters = MARKS.matcher(decomposed).replaceAll("");
    return !letters.isEmpty() && encoder.canEncode(letters) ? letters : "?";
  }
}
