package org.amparo.desk;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.TextDifferences;

/**
 * Words of a text that stayed, came or went.
 *
 * @param kind {@code same}, {@code added} or {@code removed}
 */
public record Word(String kind, String text) {

  /** Compares two texts. */
  static List<Word> between(String before, String after) {
    List<Word> words = new ArrayList<>();
    for (TextDifferences.Part part : TextDifferences.words(before, after)) {
      if (part.isEqual()) {
        add(words, "same", part.after());
      } else {
        add(words, "removed", part.before());
        add(words, "added", part.after());
      }
    }
    return words;
  }

  private static void add(List<Word> words, String kind, List<String> texts) {
    if (!texts.isEmpty()) {
      words.add(new Word(kind, String.join("", texts)));
    }
  }
}
