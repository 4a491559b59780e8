package org.amparo.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.problem.ProblemCode;

/**
 * A mark that CommonMark leaves as text, and that readers would see.
 *
 * @param signs one of which each such mark has; the first one if the mark begins a line
 * @param pattern of the mark
 * @param code of its problem
 */
record LeftOver(String signs, Pattern pattern, ProblemCode code) {

  private static final String CALLOUT = "(?:NOTE|WARNING|SAY|DONT|LAW|TIP|IMPORTANT|CAUTION)";

  /** Marks at the beginning of a line of a paragraph. */
  private static final List<LeftOver> AT_LINE_START =
      List.of(
          foreign("!?", "[!?]{3}\\+?[ \\t]+\\p{L}+(?:[ \\t]+[\"“«].*)?[ \\t]*$"),
          foreign(":", ":{3,}(?: ?\\{?\\p{L}.*)?$"),
          foreign("#", "#{7,}(?=.*\\S)"),
          foreign("#", "#{2,6}(?=[^\\s#])(?!\\d{1,4}[#*])(?=.*\\p{L})"),
          foreign(".", "\\.\\. [a-z-]+::"),
          foreign(":", ":[ \\t]+(?=\\S)"),
          foreign("=", "={2,6}(?= \\p{L})|===\\+?(?= [\"“«])"),
          foreign("*", "\\*\\[[^\\[\\]]{1,60}\\]:"),
          of("*", "\\*\\*[ \\t]*$", ProblemCode.LEFT_EMPHASIS),
          foreign("h", "h[1-6]\\.(?= \\p{Lu})"),
          foreign("+", "\\+(?:[-=]+\\+)+$"),
          foreign("[", "\\[(?i:TOC)\\][ \\t]*$"),
          foreign("•▪●◦‣\uF0B7", "[•▪●◦‣\\uF0B7](?=\\s)"),
          of("[", "\\[!\\s?\\p{L}[^\\]]*\\]?", ProblemCode.CALLOUT_OUTSIDE),
          of(
              "[!¡",
              "(?:\\[[!¡]?\\s*|[!¡])" + CALLOUT + "\\s*!?\\]?[:.]?[ \\t]*$",
              ProblemCode.CALLOUT_OUTSIDE),
          of("NWSDLTIC", CALLOUT + "\\][ \\t]*$", ProblemCode.CALLOUT_OUTSIDE));

  /** Marks anywhere in a text. */
  private static final List<LeftOver> ANYWHERE =
      List.of(
          of("^", "\\[\\^[^\\]\\s]{1,50}\\]|\\^\\[(?=\\S)", ProblemCode.FOOTNOTE),
          foreign("~", "~~[^~]{1,300}~~|~~(?=[^\\s~])|(?<=[^\\s~])~~"),
          foreign(
              "~", "(?<![\\p{L}\\p{N}~/])~(?=[^\\s~\\d])[^~]{1,200}(?<=\\S)~(?![\\p{L}\\p{N}~/])"),
          foreign("=", "==(?=[^\\s=])[^=]{1,300}(?<=\\S)=="),
          foreign(":", "(?<![\\p{L}\\p{N}:]):[a-z][a-z0-9_+-]{1,30}:(?![\\p{L}\\p{N}:])"),
          foreign("{}", "\\{\\{[^{}]{0,200}\\}\\}|\\{%[^{}]{0,200}%\\}|\\{\\{|\\}\\}"),
          foreign(
              "{",
              "\\{ ?(?::\\s?)?[.#]\\p{L}[^{}]{0,100}\\}|\\{:[^{}]{1,100}\\}"
                  + "|\\{ ?[a-z-]{2,20}=[^{}]{1,100}\\}"),
          foreign(
              "+",
              "(?<![\\p{L}\\p{N}+])\\+\\+(?=[^\\s+])[^\\n]{1,100}?(?<=[^\\s+])\\+\\+(?![\\p{L}\\p{N}+])"),
          foreign("`", "`{2,}(?=[^\\s`])"),
          foreign(
              "`",
              "(?<![\\p{L}\\p{N}`])`(?=[^\\s`]|$)(?![^`\\n]{1,80}[´'’])"
                  + "|(?<![`´‘'][^`\\n]{0,80}[^\\s`])(?<=[^\\s`])`(?![\\p{L}\\p{N}`])|(?<=\\s)`(?=\\s)"),
          foreign(
              "[",
              "\\[[a-z][a-z_-]{2,20}(?: +[a-z_-]+=[\"'“”’‘][^\\[\\]]{0,200})+\\]"
                  + "|\\[/[a-z][a-z_-]{2,20}\\]"),
          foreign("[", "\\[\\[[^\\[\\]]{1,200}\\]\\]"),
          foreign("[", "\\[/(?i:b|i|u|s|url|img|quote|color|size|center|list)\\]"),
          foreign("'", "'''[^']{1,300}'''|'''"),
          foreign("\\", "\\\\(?:newpage|pagebreak|clearpage|textbf|emph|section)\\b"),
          foreign("&", "&(?:[a-zA-Z]{2,8}\\d{0,2}|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});"),
          foreign(
              "&",
              "&(?:[aeiouAEIOU](?:acute|grave|circ|uml)|[nN]tilde|nbsp|iquest|iexcl|[lr]aquo|ord[mf])"
                  + "(?!;)"));

  private static final SignSet SIGNS_ANYWHERE =
      new SignSet(ANYWHERE.stream().map(LeftOver::signs).collect(Collectors.joining()));

  /** The marks at the beginning of a line by their first sign. */
  private static final Map<Character, List<LeftOver>> BY_FIRST_SIGN = byFirstSign();

  private static LeftOver of(String signs, String pattern, ProblemCode code) {
    return new LeftOver(signs, Pattern.compile(pattern), code);
  }

  private static LeftOver foreign(String signs, String pattern) {
    return of(signs, pattern, ProblemCode.FOREIGN_MARK);
  }

  private static Map<Character, List<LeftOver>> byFirstSign() {
    Map<Character, List<LeftOver>> marks = new HashMap<>();
    for (LeftOver mark : AT_LINE_START) {
      for (char sign : mark.signs.toCharArray()) {
        marks.computeIfAbsent(sign, s -> new ArrayList<>()).add(mark);
      }
    }
    return Map.copyOf(marks);
  }

  /** Returns the marks of which a line may begin with one; of most lines, none. */
  static List<LeftOver> possibleAtStart(String line) {
    return line.isEmpty() ? List.of() : BY_FIRST_SIGN.getOrDefault(line.charAt(0), List.of());
  }

  /** Returns the mark if a line begins with it. */
  Optional<String> atStart(String line) {
    Matcher mark = pattern.matcher(line);
    return mark.lookingAt() ? Optional.of(mark.group()) : Optional.empty();
  }

  /** Returns the marks of {@link #ANYWHERE} that may be in a text; of most texts, none. */
  static List<LeftOver> possibleIn(String text) {
    return SIGNS_ANYWHERE.isIn(text)
        ? ANYWHERE.stream().filter(mark -> mark.canBeIn(text)).toList()
        : List.of();
  }

  private boolean canBeIn(String text) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
