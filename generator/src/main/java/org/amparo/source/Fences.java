package org.amparo.source;

import java.util.regex.Pattern;

/**
 * The lines of dashes around the front matter of an article. Spaces after the dashes, and empty
 * lines before the first one, cannot be seen and make no difference.
 *
 * @param start the index of the first line of front matter; -1 if the text does not begin with it
 * @param end the index of the second line of dashes; -1 if there is none
 * @param text the index of the line below it
 * @param line the number of lines before the front matter
 * @param missing the index of the line where a line of dashes is missing: the first that is no
 *     front matter, or the end of the text
 */
public record Fences(int start, int end, int text, int line, int missing) {

  /** A line of dashes. */
  public static final Pattern LINE = Pattern.compile("-{3,}[\\s\\p{Z}\\u200B\\u2060\\uFEFF]*");

  /** A line of front matter: a field, an item, a value that goes on, a note, or nothing. */
  private static final Pattern FIELD =
      Pattern.compile(
          "\\s*|[\\s\\p{Z}].*|-\\s.*|#(?!#).*|[}\\]].*|[\"']?[A-Za-z_][A-Za-z0-9_-]*[\"']?\\s*:.*");

  private static final Pattern FIELD_BELOW = Pattern.compile("[a-z-]+\\s*:.*");

  /** Finds the lines of dashes of an article's text. */
  public static Fences of(String text) {
    int start = 0;
    int line = 0;
    while (start < text.length() && lineAt(text, start).isBlank()) {
      start = next(text, start);
      line++;
    }
    if (start >= text.length() || !LINE.matcher(lineAt(text, start)).matches()) {
      return new Fences(-1, -1, 0, 0, 0);
    }
    start = next(text, start);
    int end = start;
    while (end < text.length() && !LINE.matcher(lineAt(text, end)).matches()) {
      end = next(text, end);
    }
    boolean closed = end < text.length();
    int below = closed ? next(text, end) : text.length();
    return new Fences(start, closed ? end : -1, below, line + 1, missing(text, start));
  }

  private static int missing(String text, int start) {
    int blank = -1;
    int at = start;
    while (at < text.length()) {
      String line = lineAt(text, at);
      boolean field = FIELD.matcher(line).matches();
      boolean prose = blank >= 0 && !line.isBlank() && !FIELD_BELOW.matcher(line).matches();
      if (!field || prose) {
        return blank >= 0 ? blank : at;
      }
      blank = !line.isBlank() ? -1 : blank < 0 ? at : blank;
      at = next(text, at);
    }
    return text.length();
  }

  private static String lineAt(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static int next(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }

  /** Returns whether there is a first line of dashes. */
  public boolean isOpened() {
    return start >= 0;
  }

  /** Returns whether there is a second line of dashes. */
  public boolean isClosed() {
    return end >= 0;
  }
}
