package org.amparo.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A YAML text as other programs type it: hard spaces where a space has a meaning, and curly
 * quotation marks around values. No line changes its length.
 *
 * @param text with spaces and straight quotation marks
 * @param quotes the values that had curly ones
 */
record TypedText(String text, List<Quotes> quotes) {

  private static final String HARD = "\\u00A0\\u2000-\\u200B\\u202F\\u2060\\u3000\\uFEFF";

  /** Hard spaces before a line, after a dash or colon, and at the end. */
  private static final Pattern SPACES =
      Pattern.compile(
          "^[ "
              + HARD
              + "]+|["
              + HARD
              + " ]+$|(?<=^ {0,40}-)["
              + HARD
              + "]+|(?<=^(?: {0,40}- ?)? {0,40}[\"']?[A-Za-z_-]{1,40}[\"']?:)["
              + HARD
              + "]+|(?<=[{,] {0,9}[A-Za-z_-]{1,40}:)["
              + HARD
              + "]+");

  private static final Pattern HARD_SPACE = Pattern.compile("[" + HARD + "]");

  private static final String VALUE = "(?:[“”„\"][^“”„\"\\\\]*+[“”\"]|[‘‚'][^‘’‚'\\\\]*+[’'])";

  /** A whole value of a line. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "^ *(?:- +)*(?:[\"']?[A-Za-z_-]+[\"']?: +|- +)(?<value>" + VALUE + ") *(?:#.*)?$");

  /** A value in braces or brackets. */
  private static final Pattern FLOW =
      Pattern.compile("(?:[{,] *[A-Za-z_-]{1,40}: *|[\\[,] *)(?<value>" + VALUE + ")(?= *[,}\\]])");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("^ *(?:- +)*(?:[A-Za-z_-]+: *)?[{\\[].*");
  private static final Pattern CURLY = Pattern.compile("[“”„‘’‚]");

  TypedText {
    quotes = List.copyOf(quotes);
  }

  static TypedText of(String source) {
    if (!mayHaveForeign(source)) {
      return new TypedText(source, List.of()); // most texts
    }
    List<Quotes> quotes = new ArrayList<>();
    String[] lines = source.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (HARD_SPACE.matcher(lines[i]).find()) {
        lines[i] = SPACES.matcher(lines[i]).replaceAll(m -> " ".repeat(m.group().length()));
      }
      if (CURLY.matcher(lines[i]).find()) {
        lines[i] = straight(lines[i], i, quotes);
      }
    }
    return new TypedText(String.join("\n", lines), quotes);
  }

  /** Returns whether a text has a character from the ranges of hard spaces and curly quotes. */
  private static boolean mayHaveForeign(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\u00A0' || c >= '\u2000') {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a character may be read as a straight quotation mark. */
  static boolean isCurly(int c) {
    return CURLY.matcher(Character.toString(c)).matches();
  }

  /** Returns whether a character may be read as a space. */
  static boolean isHardSpace(int c) {
    return HARD_SPACE.matcher(Character.toString(c)).matches();
  }

  private static String straight(String line, int number, List<Quotes> quotes) {
    Matcher value = (IN_BRACKETS.matcher(line).matches() ? FLOW : BLOCK).matcher(line);
    StringBuilder out = new StringBuilder(line);
    while (value.find()) {
      String words = value.group("value");
      if (CURLY.matcher(words.substring(0, 1) + words.substring(words.length() - 1)).find()) {
        char sign = "‘‚'".indexOf(words.charAt(0)) >= 0 ? '\'' : '"';
        out.setCharAt(value.start("value"), sign);
        out.setCharAt(value.end("value") - 1, sign);
        quotes.add(new Quotes(number, value.start("value"), words));
      }
    }
    return out.toString();
  }

  /**
   * A value between curly quotation marks.
   *
   * @param line its index
   * @param index of the value in its line
   * @param text as written
   */
  record Quotes(int line, int index, String text) {}
}
