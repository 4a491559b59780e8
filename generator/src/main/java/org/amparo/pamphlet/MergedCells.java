package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Divides the cells of a table that go over several columns or rows. */
final class MergedCells {

  /** No cell goes on beyond so many columns; each has one at least. */
  private static final int MAX_COLUMNS = 40;

  /** Cells that go on in the next row, by their columns. */
  private final Map<Integer, Rest> pending = new HashMap<>();

  private MergedCells() {}

  /** A cell that is in so many more rows. */
  private record Rest(Element cell, int rows) {}

  /** Returns whether a table has such cells. */
  static boolean areIn(Element table) {
    return !table.select("[colspan], [rowspan]").isEmpty();
  }

  /**
   * Returns a copy of a table without such cells: what goes over several rows is in each of them,
   * and a head over several columns is the head of each. Other cells are in their first column.
   */
  static Element divided(Element table) {
    Element copy = table.clone();
    MergedCells cells = new MergedCells();
    copy.select("tr").forEach(cells::divide);
    return copy;
  }

  private void divide(Element row) {
    List<Element> cells = new ArrayList<>(row.children());
    row.empty();
    for (Element cell : cells) {
      appendPending(row);
      int room = Math.max(1, MAX_COLUMNS - row.childrenSize());
      int columns = Math.min(span(cell, "colspan"), room);
      int rows = span(cell, "rowspan");
      cell.removeAttr("colspan").removeAttr("rowspan");
      for (int i = 0; i < columns; i++) {
        boolean repeated = i == 0 || cell.normalName().equals("th");
        append(row, repeated ? cell.clone() : new Element("td"), rows);
      }
    }
    appendPending(row);
  }

  private void append(Element row, Element cell, int rows) {
    pending.put(row.childrenSize(), new Rest(cell, rows - 1));
    row.appendChild(cell);
  }

  private void appendPending(Element row) {
    Rest rest = pending.get(row.childrenSize());
    while (rest != null && rest.rows() > 0) {
      append(row, rest.cell().clone(), rest.rows());
      rest = pending.get(row.childrenSize());
    }
  }

  private static int span(Element cell, String attribute) {
    String number = cell.attr(attribute).strip();
    return number.matches("[1-9]\\d?") ? Integer.parseInt(number) : 1;
  }
}
