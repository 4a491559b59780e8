package org.amparo.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Finds the boxes to tick: {@code [ ]} and {@code [x]} at the beginning of a list item. */
final class TaskItems implements PostProcessor {

  private static final Pattern BOX = Pattern.compile("\\[([ xX])\\][ \\t]+(?=\\S|$)");

  /** A box to tick, the first child of its item's first paragraph. */
  static final class Box extends CustomNode {

    private final boolean ticked;

    private Box(boolean ticked) {
      this.ticked = ticked;
    }

    boolean isTicked() {
      return ticked;
    }

    /** Returns the box of a list item. */
    static Optional<Box> of(ListItem item) {
      return item.getFirstChild() instanceof Paragraph first
              && first.getFirstChild() instanceof Box box
          ? Optional.of(box)
          : Optional.empty();
    }
  }

  @Override
  public Node process(Node document) {
    for (ListItem item : Nodes.below(document, ListItem.class)) {
      if (item.getFirstChild() instanceof Paragraph first
          && first.getFirstChild() instanceof Text text
          && Inlines.isPlain(text)) {
        read(text);
      }
    }
    return document;
  }

  private static void read(Text text) {
    Matcher mark = BOX.matcher(text.getLiteral());
    if (mark.lookingAt()) {
      Box box = new Box(!mark.group(1).isBlank());
      box.setSourceSpans(text.getSourceSpans());
      Inlines.split(text, mark.end());
      text.insertBefore(box);
      text.unlink();
    }
  }
}
