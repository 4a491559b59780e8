package org.amparo.begin;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the places <code>{{NAME}}</code> and <code>{{NAME ARGUMENT}}</code> of starter texts.
 *
 * @param fillings by NAME, what returns the text for an argument; the argument may be empty
 */
record Placeholders(Map<String, UnaryOperator<String>> fillings) {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+) ?([^}]*)\\}\\}");

  Placeholders {
    fillings = Map.copyOf(fillings);
  }

  /**
   * Returns a text with its places filled.
   *
   * @throws IllegalArgumentException if a place has an unknown name
   */
  String fill(String text) {
    return PLACE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(filled(m)));
  }

  private String filled(MatchResult place) {
    UnaryOperator<String> filling = fillings.get(place.group(1));
    if (filling == null) {
      throw new IllegalArgumentException("no such place: " + place.group());
    }
    return filling.apply(place.group(2));
  }
}
