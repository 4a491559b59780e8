package org.amparo.text;

/** The ends of the lines of a text, which differ between operating systems. */
public final class LineEnds {

  private LineEnds() {}

  /** Returns a text with {@code \n} at the ends of its lines and no byte order mark. */
  public static String plain(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Returns the end that most lines of a text have. */
  public static String usual(String text) {
    int crlf = 0;
    int lf = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (i > 0 && text.charAt(i - 1) == '\r') {
        crlf++;
      } else {
        lf++;
      }
    }
    return crlf > lf ? "\r\n" : "\n";
  }
}
