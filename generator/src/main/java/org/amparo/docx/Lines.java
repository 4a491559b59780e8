package org.amparo.docx;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of Markdown. */
final class Lines {

  /** A break of a line in text that is not yet Markdown; no document has this character. */
  static final String BREAK = "\ufdd2";

  /** A break of a line in a paragraph. */
  static final String BROKEN = "\\\n";

  private static final Pattern START =
      Pattern.compile(
          "^(#(?=#| |$)|[-+](?= |$)|-(?=[- ]+$)|[>=~]|:(?=::)|\\+(?=[-=])|[!?](?=[!?]{2}\\+?\\s)"
              + "|\\.(?=\\. [a-z-]+::))");

  /** The characters of which some are marks within this package, and which no text needs. */
  private static final Pattern MARKS = Pattern.compile("[\\ufdd0-\\ufdef]");

  private static final Pattern NUMBER_START = Pattern.compile("^(\\d+|h[1-6])([.)])(?= |$)");

  private Lines() {}

  /** Returns text without the marks of this package. */
  static String unmarked(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  /**
   * Returns the lines of a text, with its labels as text. None is read as a heading, a list, a
   * quotation or a line across the page.
   */
  static String joined(String text, String between) {
    return Arrays.stream(ListWriter.labelled(text).split(BREAK, -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Lines::escaped)
        .collect(Collectors.joining(between));
  }

  private static String escaped(String line) {
    String numbers = NUMBER_START.matcher(line).replaceFirst("$1\\\\$2");
    return START.matcher(numbers).replaceFirst("\\\\$1");
  }
}
