package org.amparo.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/**
 * Cuts a tree where it is too deep, and leaves a mark there for {@link BodyCheck}. Whoever visits a
 * tree calls itself at each level, so the depth must have an end; this walks without.
 *
 * @param most how many levels a tree may have
 */
record DepthLimit(int most) implements PostProcessor {

  @Override
  public Node process(Node document) {
    int depth = 0;
    Node node = document;
    while (node != null) {
      if (depth == most && node.getFirstChild() != null) {
        cut(node);
      }
      if (depth < most && node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != document && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == document ? null : node.getNext();
    }
    return document;
  }

  private static void cut(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
      child.unlink();
    }
    Mark mark = new Mark();
    mark.setSourceSpans(node.getSourceSpans());
    node.appendChild(mark);
  }

  /** Stands where too much stood inside too much. */
  static final class Mark extends CustomNode {}
}
