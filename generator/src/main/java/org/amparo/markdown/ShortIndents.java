package org.amparo.markdown;

import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.PostProcessor;

/**
 * Puts a bullet list that is indented less than CommonMark asks for into the numbered item above
 * it, and joins the numbered list that goes on below it.
 */
final class ShortIndents implements PostProcessor {

  @Override
  public Node process(Node document) {
    Nodes.below(document, OrderedList.class).stream()
        .filter(list -> list.getParent() != null)
        .forEach(ShortIndents::extend);
    return document;
  }

  private static void extend(OrderedList list) {
    int next = start(list) + items(list);
    while (list.getNext() instanceof BulletList bullets
        && list.getLastChild() instanceof ListItem item
        && isBelow(item, bullets)) {
      item.appendChild(bullets);
      if (!(list.getNext() instanceof OrderedList rest && goesOn(list, bullets, rest, next))) {
        return;
      }
      next += items(rest);
      for (Node child = rest.getFirstChild(); child != null; child = rest.getFirstChild()) {
        list.appendChild(child);
      }
      list.setTight(list.isTight() && rest.isTight());
      rest.unlink();
    }
  }

  private static boolean isBelow(ListItem item, BulletList bullets) {
    int indent = ((ListItem) bullets.getFirstChild()).getMarkerIndent();
    return indent > item.getMarkerIndent() && indent < item.getContentIndent();
  }

  /** Returns whether a list has the next number, or is on the next line. */
  private static boolean goesOn(OrderedList list, BulletList bullets, OrderedList rest, int next) {
    boolean sameMark = String.valueOf(list.getMarkerDelimiter()).equals(rest.getMarkerDelimiter());
    return sameMark && (start(rest) == next || firstLine(rest) == lastLine(bullets) + 1);
  }

  private static int start(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  private static int items(Node list) {
    int items = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items++;
    }
    return items;
  }

  private static int firstLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? -1 : spans.get(0).getLineIndex();
  }

  private static int lastLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? -2 : spans.get(spans.size() - 1).getLineIndex();
  }
}
