package org.amparo.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/**
 * Removes the nodes below a level and puts a mark in their place, which {@link BodyCheck} reports.
 * Visitors and renderers are recursive, so the depth of a document needs a limit. This processor is
 * not recursive.
 *
 * @param maxDepth how many levels a document may have
 */
record DepthLimit(int maxDepth) implements PostProcessor {

  @Override
  public Node process(Node document) {
    int depth = 0;
    Node node = document;
    while (node != null) {
      if (depth == maxDepth && node.getFirstChild() != null) {
        cut(node);
      }
      if (depth < maxDepth && node.getFirstChild() != null) {
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

  /** Replaces nodes that were removed. */
  static final class Mark extends CustomNode {}
}
