package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds the nodes of a document. */
final class Nodes {

  private Nodes() {}

  /** Returns the nodes of a type below a node, each before those inside it. */
  static <T extends Node> List<T> below(Node root, Class<T> type) {
    List<T> found = new ArrayList<>();
    Node node = root.getFirstChild();
    while (node != null) {
      if (type.isInstance(node)) {
        found.add(type.cast(node));
      }
      node = node.getFirstChild() == null ? after(node, root) : node.getFirstChild();
    }
    return found;
  }

  /** Returns the first node after a node and all that is inside it; null at the end. */
  private static @Nullable Node after(Node last, Node root) {
    Node node = last;
    while (node.getNext() == null) {
      node = node.getParent();
      if (node == root) {
        return null;
      }
    }
    return node.getNext();
  }
}
