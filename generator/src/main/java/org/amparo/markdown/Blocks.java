package org.amparo.markdown;

import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** Blocks of a document that are rendered in one pass. They keep their parent. */
final class Blocks extends CustomBlock {

  private final List<Node> nodes;

  Blocks(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
  }

  List<Node> nodes() {
    return nodes;
  }
}
