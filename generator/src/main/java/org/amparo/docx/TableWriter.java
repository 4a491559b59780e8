package org.amparo.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Writes a table in Markdown. */
final class TableWriter {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private TableWriter() {}

  /**
   * Returns a table. The lines of a cell are divided by {@code <br>}.
   *
   * @param inlines the text of a cell
   */
  static String write(Element table, Function<Element, String> inlines) {
    List<List<String>> rows = new ArrayList<>();
    int width = 0;
    for (Element row : table.select("> tr, > thead > tr, > tbody > tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        String text = SPACE.matcher(inlines.apply(cell)).replaceAll(" ");
        cells.add(Lines.joined(text, "<br>"));
      }
      rows.add(cells);
      width = Math.max(width, cells.size());
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = rows.get(i);
      while (cells.size() < width) {
        cells.add("");
      }
      out.append("| ").append(String.join(" | ", cells)).append(" |\n");
      if (i == 0) {
        out.append("|").append(" --- |".repeat(width)).append('\n');
      }
    }
    return out.toString().strip();
  }
}
