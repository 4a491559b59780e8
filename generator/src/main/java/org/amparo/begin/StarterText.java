package org.amparo.begin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A starter text.
 *
 * @param title its first line
 * @param summary its second line
 * @param body the rest, in Markdown
 */
record StarterText(String title, String summary, String body) {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");

  /** Returns the text of a resource. */
  static StarterText of(String text) {
    String[] parts = text.split("\n+", 3);
    return new StarterText(parts[0], parts[1], parts[2]);
  }

  /** Returns the text with its places filled. */
  StarterText filled(Placeholders places) {
    return new StarterText(places.fill(title), places.fill(summary), places.fill(body));
  }

  /** Returns Markdown with a mark in each heading and below it, as a translation begins. */
  static String marked(String body, String mark) {
    String quoted = Matcher.quoteReplacement(mark);
    return HEADING.matcher(body).replaceAll("## " + quoted + " $1\n\n" + quoted);
  }
}
