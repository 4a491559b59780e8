package org.amparo.pamphlet;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Fits tables into a column of a pamphlet: long words get places where a line may end, and a table
 * with too many columns becomes a list, in which each row names its columns. Widths are estimates
 * in em at the format's largest font size.
 */
final class PrintTables {

  /** A place where a line may end. */
  static final char BREAK = '\u200B';

  /** The padding and border of a cell. */
  private static final double PADDING = 0.9;

  /** The width of a usual word, about fifteen letters. A usual word is never cut. */
  private static final double USUAL = 8.6;

  /** The least width of a column with longer words. */
  private static final double NARROWEST = 5.5;

  private static final Pattern WIDE = Pattern.compile("[\\p{Lu}\\p{N}mw@%&]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)|(?=\\s)");
  private static final double WIDE_LETTER = 0.75;
  private static final double LETTER = 0.57;

  /** The size of a telephone number beside the text around it. */
  private static final double STRONG = 1.7;

  private PrintTables() {}

  /**
   * Fits the tables of a page, other than those that are its layout.
   *
   * @param width of the column, in em
   */
  static void fit(Document page, double width) {
    for (Element table : page.select("table:not(.pairs)")) {
      fit(table, width);
    }
  }

  /** Cuts words that are longer than usual, or makes a list if that does not suffice. */
  private static void fit(Element table, double width) {
    Element grid = MergedCells.areIn(table) ? MergedCells.divided(table) : table;
    double[] widest = longestWords(grid, Double.MAX_VALUE);
    double room = width - widest.length * PADDING;
    if (Arrays.stream(widest).sum() <= room) {
      return;
    }
    double[] usual = longestWords(grid, USUAL);
    double surplus = room;
    int longer = 0;
    for (int i = 0; i < widest.length; i++) {
      longer += widest[i] > usual[i] ? 1 : 0;
      surplus -= widest[i] > usual[i] ? Math.max(usual[i], NARROWEST) : widest[i];
    }
    if (surplus < 0 || longer == 0) {
      table.replaceWith(list(grid));
      return;
    }
    double share = surplus / longer;
    boolean simple = table.equals(grid);
    for (Element row : table.select("tr")) {
      for (int i = 0; i < row.childrenSize(); i++) {
        double limit = Math.max(usual[i], NARROWEST) + share;
        breakWords(row.child(i), simple ? limit : room / widest.length);
      }
    }
  }

  /** Returns the width of the longest word of each column that is no longer than a limit. */
  private static double[] longestWords(Element table, double limit) {
    List<Element> rows = table.select("tr");
    int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
    double[] longest = new double[columns];
    for (Element row : rows) {
      for (int i = 0; i < row.childrenSize(); i++) {
        longest[i] = Math.max(longest[i], longestWord(row.child(i), limit));
      }
    }
    return longest;
  }

  /** Returns the width of the longest word of a cell that is no longer than a limit. */
  private static double longestWord(Element cell, double limit) {
    boolean large = cell.normalName().equals("td") && cell.selectFirst("strong") != null;
    double longest = 0;
    for (String word : SPACES.split(cell.wholeText(), -1)) {
      double width = width(word) * (large ? STRONG : 1);
      longest = width > limit ? longest : Math.max(longest, width);
    }
    return longest;
  }

  private static double width(String word) {
    double wide = WIDE.matcher(word).results().count();
    double ideographs = word.codePoints().filter(Character::isIdeographic).count();
    double narrow = word.codePointCount(0, word.length()) - wide - ideographs;
    return ideographs + wide * WIDE_LETTER + narrow * LETTER;
  }

  private static void breakWords(Node node, double limit) {
    if (node instanceof TextNode text) {
      text.text(broken(text.getWholeText(), limit));
    } else {
      node.childNodes().forEach(child -> breakWords(child, limit));
    }
  }

  /** Returns a text with places in its wide words: after a sign if there is one, or anywhere. */
  private static String broken(String text, double limit) {
    StringBuilder broken = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      StringBuilder piece = new StringBuilder();
      for (int i = 0; width(word) > limit && i < word.length() - 1; i++) {
        piece.append(word.charAt(i));
        boolean sign = "@._/-=&?".indexOf(word.charAt(i)) >= 0 && piece.length() > 4;
        if (sign || width(piece + "mm") > limit) {
          broken.append(piece).append(BREAK);
          piece.setLength(0);
        }
      }
      broken.append(word.length() > 1 && width(word) > limit ? piece + last(word) : word);
    }
    return broken.toString();
  }

  private static String last(String word) {
    return word.substring(word.length() - 1);
  }

  /** Returns the rows of a table as a list; each cell has the name of its column before it. */
  private static Element list(Element table) {
    List<Element> all = table.select("tr");
    int heads = 0;
    while (heads < all.size() && all.get(heads).select("> td").isEmpty()) {
      heads++;
    }
    List<Element> names = heads == 0 ? List.of() : all.get(heads - 1).children();
    Element list = new Element("div").addClass("rows");
    for (Element row : all.subList(heads, all.size())) {
      Element item = list.appendElement("div").addClass("row");
      for (int i = 0; i < row.childrenSize(); i++) {
        if (row.child(i).hasText() || !row.child(i).children().isEmpty()) {
          addCell(item, i < names.size() ? names.get(i).text() : "", row.child(i));
        }
      }
    }
    return list;
  }

  private static void addCell(Element item, String name, Element cell) {
    Element added = item.appendElement("div");
    if (!name.isBlank()) {
      added.appendElement("b").text(name + ":");
      added.appendText(" ");
    }
    added.appendChildren(List.copyOf(cell.childNodes()));
  }
}
