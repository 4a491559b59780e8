package org.amparo.markdown;

import java.util.regex.Pattern;

/**
 * Finds the table that commonmark refuses for its size: a row that is cut short gets all cells of
 * the heading, so that a small text can ask for any number of them.
 */
final class TableLimit {

  /**
   * The sentence about it names this number. More than this no reader gets through, and no phone
   * shows.
   */
  static final int MAX_CELLS = 1_000_000;

  /** The line of dashes below the heading of a table, also in a quotation or a list. */
  private static final Pattern DASHES = Pattern.compile("[|:\\->*+ \\t]++");

  private TableLimit() {}

  /** The line, counted from 1, of the heading of the widest table. */
  static int widest(String markdown) {
    String[] lines = markdown.split("\n", -1);
    int widest = 0;
    long most = -1;
    for (int i = 0; i < lines.length; i++) {
      long bars = lines[i].chars().filter(c -> c == '|').count();
      if (bars > most && DASHES.matcher(lines[i]).matches()) {
        most = bars;
        widest = i;
      }
    }
    return Math.max(1, widest);
  }
}
