package org.amparo.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amparo.yaml.YamlPart.ListPart;
import org.amparo.yaml.YamlSource.Edit;

/**
 * Adds items to a list in lines, removes and moves them. The comments directly above an item and
 * the blank lines above these are the item's own. Other comments stay where they are.
 */
final class YamlItems {

  private final YamlSource source;
  private final ListPart list;

  YamlItems(YamlSource source, ListPart list) {
    this.source = source;
    this.list = list;
  }

  /** Returns the edit that inserts an item into a list that has others. */
  Edit insert(int index, YamlNode node) {
    return list.flow() ? insertInFlow(index, node) : insertLines(index, node);
  }

  private Edit insertInFlow(int index, YamlNode node) {
    List<YamlPart> items = list.items();
    String between =
        items.size() < 2 ? ", " : source.text().substring(items.get(0).end(), items.get(1).start());
    String text = YamlWriter.flow(node);
    return index < items.size()
        ? new Edit(items.get(index).start(), items.get(index).start(), text + between)
        : new Edit(items.get(index - 1).end(), items.get(index - 1).end(), between + text);
  }

  private Edit insertLines(int index, YamlNode node) {
    List<YamlItem> units = units();
    int indent = source.column(list.start());
    boolean onLine =
        node instanceof YamlNode.Text || (YamlWriter.fitsItem(node) && !hasBlocks(node));
    String text = YamlWriter.item(node, indent, onLine);
    String blank = units.size() < 2 ? "" : units.get(Math.max(1, index - 1)).blank();
    String spaces = " ".repeat(indent);
    if (index == 0) {
      int start = units.get(0).start();
      return source.edit(start, start, text + "\n" + blankLines(blank) + spaces);
    }
    int end = units.get(index - 1).end();
    return source.edit(end, end, "\n" + blankLines(blank) + spaces + text);
  }

  private static String blankLines(String blank) {
    return "\n".repeat((int) blank.chars().filter(c -> c == '\n').count());
  }

  /** Returns whether the items of the same kind are on lines of their own. */
  private boolean hasBlocks(YamlNode node) {
    return list.items().stream()
        .filter(i -> i.node().getClass().equals(node.getClass()))
        .anyMatch(YamlPart::isBlock);
  }

  /** Returns the edit that removes an item of a list that has others. */
  Edit remove(int index) {
    if (list.flow()) {
      List<YamlPart> items = list.items();
      return index + 1 < items.size()
          ? new Edit(items.get(index).start(), items.get(index + 1).start(), "")
          : new Edit(items.get(index - 1).end(), items.get(index).end(), "");
    }
    List<YamlItem> units = units();
    YamlItem unit = units.get(index);
    if (index > 0) {
      return new Edit(unit.fixedEnd(source), unit.end(), "");
    }
    YamlItem next = units.get(1);
    String comments = next.fixed().strip();
    int end = comments.isEmpty() ? next.start() : unit.end() + next.fixed().indexOf(comments);
    return new Edit(unit.start(), end, "");
  }

  /** Returns the edit that moves an item to another index. */
  Edit move(int from, int to) {
    return list.flow() ? moveInFlow(from, to) : moveLines(from, to);
  }

  private Edit moveInFlow(int from, int to) {
    List<YamlPart> items = list.items();
    List<YamlPart> moved = moved(items, from, to);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      out.append(i == 0 ? "" : text(items.get(i - 1).end(), items.get(i).start()));
      out.append(text(moved.get(i).start(), moved.get(i).end()));
    }
    return new Edit(items.get(0).start(), items.get(items.size() - 1).end(), out.toString());
  }

  private Edit moveLines(int from, int to) {
    List<YamlItem> units = units();
    List<YamlItem> moved = moved(units, from, to);
    YamlItem first = units.get(0);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < units.size(); i++) {
      YamlItem unit = moved.get(i);
      // The item that was the first takes the blank lines of the one in its place.
      String blank = unit.equals(first) ? moved.get(0).blank() : unit.blank();
      out.append(i == 0 ? "" : units.get(i).above(blank));
      out.append(text(unit.start(), unit.end()));
    }
    return new Edit(first.start(), units.get(units.size() - 1).end(), out.toString());
  }

  private static <T> List<T> moved(List<T> items, int from, int to) {
    List<T> moved = new ArrayList<>(items);
    moved.add(to, moved.remove(from));
    return Collections.unmodifiableList(moved);
  }

  private String text(int from, int to) {
    return source.text().substring(from, to);
  }

  private List<YamlItem> units() {
    List<YamlItem> units = new ArrayList<>();
    int last = list.start();
    for (YamlPart item : list.items()) {
      boolean first = units.isEmpty();
      int dash = first ? last : source.afterComments(last);
      int end = source.lineEnd(Math.max(dash + 1, item.end()));
      units.add(first ? first(dash, end) : unit(last, dash, end));
      last = end;
    }
    return units;
  }

  private YamlItem first(int dash, int end) {
    int start = source.isFirstInLine(dash) ? withComments(dash, 0) : dash;
    return new YamlItem(start, end, "", "", "");
  }

  private YamlItem unit(int last, int dash, int end) {
    int start = withComments(dash, source.afterBreak(last));
    int line = source.lineStart(start);
    int blank = line;
    while (blank > source.afterBreak(last) && source.isBlankLine(source.beforeBreak(blank))) {
      blank = source.lineStart(source.beforeBreak(blank));
    }
    return new YamlItem(start, end, text(last, blank), text(blank, line), text(line, start));
  }

  /** Returns where the comments directly above a dash begin. */
  private int withComments(int dash, int min) {
    int line = source.lineStart(dash);
    while (line > min && source.isComment(source.beforeBreak(line))) {
      line = source.lineStart(source.beforeBreak(line));
    }
    return source.afterSpaces(line);
  }
}
