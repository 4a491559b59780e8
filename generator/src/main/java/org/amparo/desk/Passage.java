package org.amparo.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.amparo.text.LineEnds;
import org.amparo.text.TextDifferences;

/**
 * A passage that two texts share, or that only one has.
 *
 * @param kind {@code same}, {@code before} or {@code after}
 */
public record Passage(String kind, String text) {

  /** How many equal lines are shown beside different ones. */
  private static final int AROUND = 2;

  /** How many equal words and spaces are shown beside different ones. */
  private static final int WORDS_AROUND = 24;

  /** Compares two texts word by word. */
  static List<Passage> words(String before, String after) {
    return of(TextDifferences.words(before, after), equal -> equal);
  }

  /** Compares two texts word by word; of long equal passages only the ends are kept. */
  static List<Passage> excerpts(String before, String after) {
    return of(TextDifferences.words(before, after), Passage::clipped);
  }

  private static List<String> clipped(List<String> equal) {
    if (equal.size() <= 2 * WORDS_AROUND + 1) {
      return equal;
    }
    List<String> shown = new ArrayList<>(equal.subList(0, WORDS_AROUND));
    shown.add(" … ");
    shown.addAll(equal.subList(equal.size() - WORDS_AROUND, equal.size()));
    return shown;
  }

  /** Compares two texts line by line; of long equal passages only the ends are kept. */
  static List<Passage> lines(String before, String after) {
    return of(
        TextDifferences.lines(LineEnds.plain(before), LineEnds.plain(after)), Passage::shortened);
  }

  private static List<Passage> of(
      List<TextDifferences.Part> parts, UnaryOperator<List<String>> shown) {
    List<Passage> passages = new ArrayList<>();
    for (TextDifferences.Part part : parts) {
      if (part.isEqual()) {
        add(passages, "same", shown.apply(part.after()));
      } else {
        add(passages, "before", part.before());
        add(passages, "after", part.after());
      }
    }
    return passages;
  }

  private static List<String> shortened(List<String> equal) {
    if (equal.size() <= 2 * AROUND + 1) {
      return equal;
    }
    List<String> shown = new ArrayList<>(equal.subList(0, AROUND));
    shown.add("…\n");
    shown.addAll(equal.subList(equal.size() - AROUND, equal.size()));
    return shown;
  }

  private static void add(List<Passage> passages, String kind, List<String> texts) {
    if (!texts.isEmpty()) {
      passages.add(new Passage(kind, String.join("", texts)));
    }
  }
}
