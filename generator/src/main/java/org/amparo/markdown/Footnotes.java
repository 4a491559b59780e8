package org.amparo.markdown;

import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Makes text of the marks of footnotes, such as {@code [^1]}. CommonMark takes a note of one word
 * for the address of a link.
 */
final class Footnotes implements PostProcessor {

  @Override
  public Node process(Node document) {
    Set<String> notes =
        Nodes.below(document, LinkReferenceDefinition.class).stream()
            .filter(definition -> definition.getLabel().startsWith("^"))
            .map(LinkReferenceDefinition::getDestination)
            .collect(Collectors.toSet());
    if (!notes.isEmpty()) {
      Nodes.below(document, Link.class).stream()
          .filter(link -> notes.contains(link.getDestination()))
          .forEach(Footnotes::undo);
    }
    return document;
  }

  private static void undo(Link link) {
    if (link.getFirstChild() instanceof Text words && words.getLiteral().startsWith("^")) {
      Text mark = new Text("[" + words.getLiteral() + "]");
      mark.setSourceSpans(link.getSourceSpans());
      link.insertBefore(mark);
      Node parent = link.getParent();
      link.unlink();
      Inlines.join(parent);
    }
  }
}
