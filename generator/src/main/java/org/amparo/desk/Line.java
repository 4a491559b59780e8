package org.amparo.desk;

import java.util.ArrayList;
import java.util.List;
import org.amparo.text.LineEnds;
import org.amparo.text.TextDifferences;

/**
 * Lines that two texts share, or that only one has.
 *
 * @param kind {@code same}, {@code first} or {@code second}
 * @param text of the lines
 */
public record Line(String kind, String text) {

  /** How many equal lines are shown beside different ones. */
  private static final int AROUND = 2;

  /** Compares two texts; of long equal parts only the first and last lines are kept. */
  static List<Line> between(String first, String second) {
    List<Line> lines = new ArrayList<>();
    for (TextDifferences.Part part :
        TextDifferences.lines(LineEnds.plain(first), LineEnds.plain(second))) {
      if (part.isEqual()) {
        add(lines, "same", shortened(part.before()));
      } else {
        add(lines, "first", part.before());
        add(lines, "second", part.after());
      }
    }
    return lines;
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

  private static void add(List<Line> lines, String kind, List<String> texts) {
    if (!texts.isEmpty()) {
      lines.add(new Line(kind, String.join("", texts)));
    }
  }
}
