package org.amparo.yaml;

import java.util.Comparator;
import java.util.List;
import org.amparo.text.LineEnds;

/**
 * The characters of a YAML text, whatever the ends of its lines are.
 *
 * @param text as it is in its file
 * @param typed the text with the spaces and quotation marks that the reader sees; each character is
 *     where it is in the file
 */
record YamlSource(String text, String typed) {

  static YamlSource of(String text) {
    String plain = TypedText.of(LineEnds.plain(text)).text();
    StringBuilder typed = new StringBuilder(text);
    int at = 0;
    for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
      if (!text.startsWith("\r\n", i)) {
        typed.setCharAt(i, plain.charAt(at++));
      }
    }
    return new YamlSource(text, typed.toString());
  }

  /** Returns the index of the first character of the line that holds an index. */
  int lineStart(int index) {
    int at = index;
    while (at > 0 && !isBreak(at - 1)) {
      at--;
    }
    return at;
  }

  /** Returns the index after the last character of the line that holds an index. */
  int lineEnd(int index) {
    int at = index;
    while (at < text.length() && !isBreak(at)) {
      at++;
    }
    return at;
  }

  /**
   * Returns the index after the line break at an index; the index itself at the end of the text.
   */
  int afterBreak(int index) {
    if (index >= text.length()) {
      return index;
    }
    return text.startsWith("\r\n", index) ? index + 2 : index + 1;
  }

  /** Returns the index before the line break that ends at an index. */
  int beforeBreak(int index) {
    return index > 1 && text.startsWith("\r\n", index - 2) ? index - 2 : Math.max(0, index - 1);
  }

  private boolean isBreak(int index) {
    return typed.charAt(index) == '\n' || typed.charAt(index) == '\r';
  }

  /** Returns the number of characters before an index in its line, without a byte order mark. */
  int column(int index) {
    int start = lineStart(index);
    return index - start - (start == 0 && text.startsWith("\uFEFF") ? 1 : 0);
  }

  /** Returns whether only spaces are before an index in its line. */
  boolean isFirstInLine(int index) {
    return typed.substring(lineStart(index), index).chars().allMatch(YamlSource::isSpace);
  }

  /** Returns whether the line that holds an index has only spaces. */
  boolean isBlankLine(int index) {
    return isFirstInLine(lineEnd(index));
  }

  /** Returns whether the line that holds an index has only a comment. */
  boolean isComment(int index) {
    int first = afterSpaces(lineStart(index));
    return first < text.length() && text.charAt(first) == '#';
  }

  /** Returns the index of the first character after spaces. */
  int afterSpaces(int index) {
    int at = index;
    while (at < text.length() && isSpace(typed.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the index of the first character after spaces and line breaks. */
  int afterBlank(int index) {
    int at = index;
    while (at < text.length() && (isSpace(typed.charAt(at)) || isBreak(at))) {
      at++;
    }
    return at;
  }

  /** Returns the index of the first character after spaces, line breaks and comments. */
  int afterComments(int index) {
    int at = afterBlank(index);
    while (at < text.length() && text.charAt(at) == '#') {
      at = afterBlank(lineEnd(at));
    }
    return at;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\uFEFF';
  }

  /** Returns the edit that replaces a range by lines, which end as most lines do. */
  Edit edit(int start, int end, String lines) {
    return new Edit(start, end, lines.replace("\n", LineEnds.usual(text)));
  }

  /**
   * Returns the text with some ranges replaced.
   *
   * @param edits none of which overlap or begin at one index
   */
  String with(List<Edit> edits) {
    StringBuilder out = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).reversed())
        .forEach(e -> out.replace(e.start(), e.end(), e.text()));
    return out.toString();
  }

  /**
   * A range with its new text.
   *
   * @param start the index of its first character
   * @param end the index after its last character
   */
  record Edit(int start, int end, String text) {}
}
