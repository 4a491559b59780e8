package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The nodes of one section.
 *
 * @param heading of the first or second level; nothing before the first such heading
 * @param blocks what follows the heading, up to the next one
 */
record DocumentPart(Optional<Heading> heading, List<Node> blocks) {

  /** Divides a document at its headings of the first and second level; leaves out empty parts. */
  static List<DocumentPart> split(Node document) {
    List<DocumentPart> parts = new ArrayList<>();
    DocumentPart part = new DocumentPart(Optional.empty(), new ArrayList<>());
    parts.add(part);
    for (Node n = document.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Heading heading && heading.getLevel() <= 2) {
        part = new DocumentPart(Optional.of(heading), new ArrayList<>());
        parts.add(part);
      } else {
        part.blocks().add(n);
      }
    }
    return parts.stream().filter(p -> p.heading().isPresent() || !p.blocks().isEmpty()).toList();
  }

  /** Returns the heading, if there is one, and the blocks. */
  List<Node> nodes() {
    return Stream.concat(heading.stream(), blocks.stream()).toList();
  }
}
