package org.amparo.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a paragraph that were meant as a list of a kind that Markdown does not have: {@code a)},
 * {@code (1)}, {@code 1º}, {@code Paso 1:}, or a sign before each.
 */
final class JoinedLines {

  private static final String END = "[ \\t\\u00A0]+(?=\\S)";

  /** Each with the number or letter of the line in its only group. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("([a-zA-Z])[)]" + END),
          Pattern.compile("\\((\\d{1,2}|[a-z])\\)" + END),
          Pattern.compile("(\\d{1,2})(?:/|[º°ª]\\.?)" + END),
          Pattern.compile("(\\d)\\uFE0F?\\u20E3[ \\t\\u00A0]*(?=\\S)"),
          Pattern.compile(
              "(?i:paso|etapa|regla|step|stage|rule|passo|regra) (\\d{1,2})[:.)–-]" + END));

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  private static final Pattern ROMAN_FORM = Pattern.compile("([ivx]{1,4}|[IVX]{1,4})[).]" + END);

  private JoinedLines() {}

  /** A place in a paragraph: its line from 0, and what the line begins with. */
  record Found(int line, String mark) {}

  /**
   * Returns the first of some lines that follow each other in one list.
   *
   * @param lines of a paragraph, without what is before their first word
   */
  static Optional<Found> in(List<String> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).stripLeading();
      String next = lines.get(i + 1).stripLeading();
      boolean broken = lines.get(i).endsWith("  ") || lines.get(i).endsWith("\\");
      if (!broken && !line.isEmpty() && !next.isEmpty()) {
        Optional<String> mark = mark(line, next);
        if (mark.isPresent()) {
          return Optional.of(new Found(i, mark.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> mark(String line, String next) {
    int first = line.codePointAt(0);
    if (isSign(first)) {
      String sign = Character.toString(first);
      return next.startsWith(sign) ? Optional.of(sign) : Optional.empty();
    }
    Matcher roman = ROMAN_FORM.matcher(line);
    Matcher second = ROMAN_FORM.matcher(next);
    if (roman.lookingAt() && second.lookingAt() && follows(roman.group(1), second.group(1))) {
      return Optional.of(roman.group().strip());
    }
    for (Pattern form : FORMS) {
      Matcher one = form.matcher(line);
      Matcher two = form.matcher(next);
      if (one.lookingAt() && two.lookingAt() && value(two) == value(one) + 1) {
        return Optional.of(one.group().strip());
      }
    }
    return Optional.empty();
  }

  private static boolean follows(String one, String two) {
    int first = ROMAN.indexOf(one.toLowerCase(Locale.ROOT));
    int second = ROMAN.indexOf(two.toLowerCase(Locale.ROOT));
    return first >= 0 && second == first + 1;
  }

  private static int value(Matcher found) {
    String text = found.group(1);
    return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : text.charAt(0);
  }

  /** Returns whether a character is a drawing or an arrow. */
  private static boolean isSign(int c) {
    int type = Character.getType(c);
    boolean arrow = c >= 0x2190 && c <= 0x21FF;
    return c > 0x2000 && (type == Character.OTHER_SYMBOL || arrow);
  }
}
