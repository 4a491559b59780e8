package org.amparo.markdown;

import java.util.regex.Pattern;

/**
 * The limit for the size of a table. Every row gets as many cells as the heading has, so a small
 * text can ask for very many.
 */
final class TableLimit {

  /** The most cells that a table may have; the message of the problem names this number. */
  static final int MAX_CELLS = 1_000_000;

  /** The delimiter row below a table's heading, also in a quotation or a list. */
  private static final Pattern DASHES = Pattern.compile("[|:\\->*+ \\t]++");

  private TableLimit() {}

  /** Returns the line, counted from 1, of the heading of the table with the most columns. */
  static int widest(String markdown) {
    String[] lines = markdown.split("\n", -1);
    int widest = 0;
    long maxBars = -1;
    for (int i = 0; i < lines.length; i++) {
      long bars = lines[i].chars().filter(c -> c == '|').count();
      if (bars > maxBars && DASHES.matcher(lines[i]).matches()) {
        maxBars = bars;
        widest = i;
      }
    }
    return Math.max(1, widest);
  }
}
