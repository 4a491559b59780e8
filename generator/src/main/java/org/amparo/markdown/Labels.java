package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the labels in brackets that no line of the text gives an address. */
final class Labels {

  private static final Pattern LABEL = Pattern.compile("(?:\\[([^\\[\\]]*))?\\]\\[([^\\[\\]]*)\\]");

  /** A text and a label apart, such as {@code [the law] [law]}. */
  private static final Pattern APART = Pattern.compile("\\[([^\\[\\]]+)\\] \\[([^\\[\\]]+)\\]");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private Labels() {}

  /** Returns the labels that CommonMark left in a text. */
  static List<Label> in(String text) {
    if (text.indexOf(']') < 0) {
      return List.of(); // most texts
    }
    List<Label> found = new ArrayList<>();
    if (text.contains("][")) {
      Matcher label = LABEL.matcher(text);
      while (label.find()) {
        String words = label.group(1) == null ? "" : label.group(1);
        String name = label.group(2).isEmpty() ? words : label.group(2);
        if (!isNumber(words) || !isNumber(name)) {
          found.add(new Label(label.start(), name));
        }
      }
    }
    if (text.contains("] [")) {
      Matcher apart = APART.matcher(text);
      while (apart.find()) {
        if (isAmong(apart.group(2), apart.group(1))) {
          found.add(new Label(apart.start(), apart.group(2)));
        }
      }
    }
    return found;
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Returns whether a label is some of the words before it. */
  private static boolean isAmong(String label, String words) {
    String sought = " " + label.toLowerCase(Locale.ROOT) + " ";
    String all = " " + words.toLowerCase(Locale.ROOT) + " ";
    return all.contains(sought) && !all.equals(sought);
  }

  /**
   * A label.
   *
   * @param start its index in the text
   */
  record Label(int start, String name) {}
}
