package org.amparo.markdown;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes telephone numbers in text from right to left. A browser would put their groups of digits
 * in the order of the text: {@code 500 381 54 51+}.
 */
final class Phones {

  /** Six to fifteen digits of any script, which may be in groups; a date in figures is one too. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{Nd}\\p{L}])[+(]?\\p{Nd}(?:[ ()./\\u00A0-]{0,2}\\p{Nd}){5,14}(?!\\p{Nd})");

  private static final Pattern PARTED = Pattern.compile("[^\\p{Nd}]");

  private Phones() {}

  /** Writes a text, and each of its telephone numbers from left to right. */
  static void write(HtmlWriter html, String text) {
    int end = 0;
    for (Matcher number = NUMBER.matcher(text); number.find(); end = number.end()) {
      html.text(text.substring(end, number.start()));
      boolean parted = PARTED.matcher(number.group()).find();
      if (parted) {
        html.tag("span", Map.of("dir", "ltr"));
      }
      html.text(number.group());
      if (parted) {
        html.tag("/span");
      }
    }
    html.text(text.substring(end));
  }
}
