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

  private static final Pattern START = Pattern.compile("^(#{1,6}(?= |$)|[-+](?= |$)|[>=~])");
  private static final Pattern NUMBER_START = Pattern.compile("^(\\d+)([.)])(?= |$)");

  private Lines() {}

  /** Returns the lines of a text. None is read as a heading, a list or a quotation. */
  static String joined(String text, String between) {
    return Arrays.stream(text.split(BREAK, -1))
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
