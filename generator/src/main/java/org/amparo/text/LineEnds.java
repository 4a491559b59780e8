package org.amparo.text;

import java.util.List;
import java.util.regex.Pattern;

/** The ends of the lines of a text, which differ between operating systems. */
public final class LineEnds {

  /** Between a line and the next one. */
  private static final Pattern LINES = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

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

  /**
   * Returns a text in which the lines that did not change have the ends that they had. New lines
   * end as most do, and a byte order mark stays.
   *
   * @param before the text as it is in its file
   * @param after the changed text; its lines end with {@code \n}, or as a browser sends them
   */
  public static String kept(String before, String after) {
    return kept(before, after, usual(before));
  }

  /**
   * Returns a part of a text in which the lines that did not change have the ends that they had.
   *
   * @param usual the end of new lines
   */
  public static String kept(String before, String after, String usual) {
    String fresh = after.replace("\r\n", "\n").replace('\r', '\n');
    if (fresh.equals(plain(before))) {
      return before;
    }
    String mark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
    List<String> old = List.of(LINES.split(before.substring(mark.length()), -1));
    StringBuilder out = new StringBuilder(mark);
    int at = 0;
    for (TextDifferences.Part part : TextDifferences.lines(plain(before), fresh)) {
      List<String> lines =
          part.isEqual()
              ? old.subList(at, at + part.before().size())
              : part.after().stream().map(l -> l.replace("\n", usual)).toList();
      lines.forEach(out::append);
      at += part.before().size();
    }
    return out.toString();
  }
}
