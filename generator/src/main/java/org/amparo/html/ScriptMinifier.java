package org.amparo.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.model.Html;

/**
 * Makes our own scripts small. They are written in one dialect, which this class relies on: double
 * quotes, comments of the form {@code //}, and a statement that ends at a line's end ends with
 * {@code ;} or a bracket.
 */
public final class ScriptMinifier {

  private static final String STRING = "\"(?:[^\"\\\\\\n]|\\\\.)*\"|`(?:[^`\\\\]|\\\\.)*`";

  /** A regular expression literal. The token before it distinguishes it from a division. */
  private static final String REGEX =
      "(?:(?<=[(,=:!&|?{};>\\[])|(?<=[(,=:!&|?{};>\\[] )|(?<=return) )"
          + "/(?![/*])(?:[^/\\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*])+/";

  /**
   * Two operators that would become another operator without the space between them, such as {@code
   * + +}.
   */
  private static final String APART = " ?[+-] (?=[+-])";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<kept>"
              + STRING
              + "|"
              + REGEX
              + "|"
              + APART
              + ")"
              + "|(?<comment> *//[^\\n]*)"
              + "|(?<line>\\s*\\n\\s*)"
              + "| ?(?<sign>[-+*/%=<>!&|?:;,.(){}\\[\\]~^]) ?");

  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{2,}");

  /** The end tag that would close the {@code script} element early. */
  private static final Pattern END = Pattern.compile("(?i)</(?=script)");

  private ScriptMinifier() {}

  /**
   * Returns a script without comments, indentation, empty lines, and spaces beside operators and
   * brackets. Strings and regular expressions stay as they are.
   */
  public static Html minify(String script) {
    String text = TOKEN.matcher(script).replaceAll(ScriptMinifier::shorter);
    String small = EMPTY_LINES.matcher(text).replaceAll("\n").strip();
    return new Html(END.matcher(small).replaceAll("<\\\\/"));
  }

  private static String shorter(MatchResult token) {
    String kept = token.group(1);
    String sign = token.group(4);
    String text = kept != null ? kept : sign != null ? sign : token.group(3) != null ? "\n" : "";
    return Matcher.quoteReplacement(text);
  }

  /** Returns the minified script in a function, so that its names are local. */
  public static Html minifyInFunction(String script) {
    return new Html("(()=>{\n\"use strict\";\n" + minify(script).markup() + "\n})();\n");
  }
}
