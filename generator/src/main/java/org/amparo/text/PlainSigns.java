package org.amparo.text;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Says a text with the signs that a charset has. */
public final class PlainSigns {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** One sign for one, so that a caret below a line still points at its place. */
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
   * The same text, where each sign that the charset lacks is a plain one: a letter without its
   * accent, a straight quotation mark, or else a question mark.
   *
   * @param encoder of the charset
   */
  public static String in(String text, CharsetEncoder encoder) {
    if (encoder.canEncode(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints().forEach(sign -> plain.append(plain(sign, encoder)));
    return plain.toString();
  }

  private static String plain(int sign, CharsetEncoder encoder) {
    String written = Character.toString(sign);
    if (encoder.canEncode(written)) {
      return written;
    }
    String known = PLAIN.get(sign);
    if (known != null) {
      return known;
    }
    String apart = Normalizer.normalize(written, Normalizer.Form.NFKD);
    String letters = MARKS.matcher(apart).replaceAll("");
    return !letters.isEmpty() && encoder.canEncode(letters) ? letters : "?";
  }
}
