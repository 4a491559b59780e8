package org.amparo.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule of cutting, spelling or sound: every match of a pattern is replaced. The browser applies
 * the same rules, so a pattern uses only what Java and ES2017 have in common.
 *
 * @param pattern over a folded word, or over a text before it is cut
 * @param replacement may refer to groups: {@code $1}
 */
record RewriteRule(Pattern pattern, String replacement) {

  /** Returns rules written as {@code pattern>replacement}, in order. */
  static List<RewriteRule> all(String... rules) {
    return Stream.of(rules).map(RewriteRule::of).toList();
  }

  /** Returns a rule written as {@code pattern>replacement}. */
  static RewriteRule of(String rule) {
    int sign = rule.indexOf('>');
    return new RewriteRule(Pattern.compile(rule.substring(0, sign)), rule.substring(sign + 1));
  }

  /** Returns a word after all rules; a word of which nothing would be left is not changed. */
  static String applied(List<RewriteRule> rules, String word) {
    String changed = word;
    for (RewriteRule rule : rules) {
      changed = rule.apply(changed);
    }
    return changed.isEmpty() ? word : changed;
  }

  String apply(String word) {
    return pattern.matcher(word).replaceAll(replacement);
  }

  /** Returns the rule as {@code pattern>replacement}. */
  @Override
  public String toString() {
    return pattern + ">" + replacement;
  }
}
