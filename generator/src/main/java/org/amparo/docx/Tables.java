package org.amparo.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads the tables of a text. Merged cells become a cell and empty ones beside or below it. */
final class Tables {

  /** The greatest number of columns of a table in Word. */
  private static final int MAX_COLUMNS = 63;

  /** The greatest number of empty cells that are written for merged ones. */
  private static final int MAX_FILLERS = 10_000;

  private final Story story;
  private int fillers;

  Tables(Story story) {
    this.story = story;
  }

  /** Returns a table; empty if it has no rows. */
  Optional<XmlNode> read(XmlNode node) {
    XmlNode properties = node.first("w:tblPr").orElse(XmlNode.w("tblPr"));
    Ground ground = story.ground().table(properties, story.styles());
    boolean hides = story.styles().holds("w:vanish", ground, XmlNode.w("rPr"));
    return story.on(ground, () -> rows(node)).filter(table -> !hides || Story.isSeen(table));
  }

  private Optional<XmlNode> rows(XmlNode node) {
    XmlNode table = XmlNode.w("tbl");
    List<XmlNode> rows = inside(node, "w:tr");
    int columns =
        node.first("w:tblGrid")
            .map(g -> g.all("w:gridCol").size())
            .orElseGet(() -> rows.stream().mapToInt(r -> inside(r, "w:tc").size()).max().orElse(0));
    for (XmlNode row : rows) {
      XmlNode properties = row.first("w:trPr").orElse(XmlNode.w("trPr"));
      if (properties.toggle("w:hidden").orElse(false)) {
        story.losses().add("hidden");
        continue;
      }
      XmlNode written = XmlNode.w("tr").add(skipped(properties, "w:gridBefore"));
      for (XmlNode cell : inside(row, "w:tc")) {
        written.add(cells(cell, columns));
      }
      table.add(written.add(skipped(properties, "w:gridAfter")));
    }
    return table.children().isEmpty() ? Optional.empty() : Optional.of(table);
  }

  /** Returns a cell, and empty ones for those that are merged with it. */
  private List<XmlNode> cells(XmlNode cell, int columns) {
    XmlNode properties = cell.first("w:tcPr").orElse(XmlNode.w("tcPr"));
    Optional<String> rows = properties.child("w:vMerge").or(() -> properties.child("w:hMerge"));
    boolean goesOn = rows.filter(r -> !r.equals("restart")).isPresent();
    int width = columns(properties, "w:gridSpan", 1);
    if (rows.isPresent() || width > 1) {
      story.losses().add("merged");
    }
    List<XmlNode> written = new ArrayList<>();
    List<XmlNode> content = story.on(story.ground().part(properties), () -> story.cell(cell));
    written.add(XmlNode.w("tc").add(goesOn || content.isEmpty() ? empty() : content));
    written.addAll(fillers(Math.min(width, columns) - 1));
    return written;
  }

  /** Returns empty cells for the columns that a row leaves out before or after its own cells. */
  private List<XmlNode> skipped(XmlNode properties, String name) {
    return fillers(columns(properties, name, 0));
  }

  private List<XmlNode> fillers(int count) {
    List<XmlNode> written = new ArrayList<>();
    for (int i = 0; i < count && fillers < MAX_FILLERS; i++) {
      fillers++;
      written.add(XmlNode.w("tc").add(empty()));
    }
    return written;
  }

  private static int columns(XmlNode properties, String name, int otherwise) {
    Optional<String> count = properties.child(name).filter(s -> s.matches("\\d{1,4}"));
    return Math.min(count.map(Integer::parseInt).orElse(otherwise), MAX_COLUMNS);
  }

  private static List<XmlNode> empty() {
    return List.of(XmlNode.w("p"));
  }

  /** Returns the rows of a table or the cells of a row, in whatever they are wrapped. */
  private static List<XmlNode> inside(XmlNode node, String name) {
    List<XmlNode> found = new ArrayList<>();
    Deque<XmlNode> rest = new ArrayDeque<>(Markup.read(node));
    while (!rest.isEmpty()) {
      XmlNode next = rest.removeFirst();
      if (Markup.removed(next) || Markup.describes(next)) {
        continue;
      }
      if (next.name().equals(name)) {
        found.add(next);
      } else {
        List<XmlNode> inner = Markup.read(next);
        for (int i = inner.size() - 1; i >= 0; i--) {
          rest.addFirst(inner.get(i));
        }
      }
    }
    return found;
  }
}
