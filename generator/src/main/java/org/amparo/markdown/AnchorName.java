package org.amparo.markdown;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * The anchor that an author gives a heading: {@code {#id}} at the heading's end. It is the last
 * child of its heading and has no text.
 */
final class AnchorName extends CustomNode {

  private static final Pattern NAME =
      Pattern.compile("(?<!\\s)\\s*+\\{ *#([A-Za-z0-9][A-Za-z0-9_-]*) *}\\s*+$");

  /** The beginning of an anchor. */
  private static final Pattern OPEN = Pattern.compile("\\{ *#");

  /** An anchor at the end of a heading without its sign. */
  private static final Pattern WITHOUT_SIGN = Pattern.compile("\\{([a-z0-9][a-z0-9-]*)}\\s*$");

  private final String id;

  private AnchorName(String id) {
    this.id = id;
  }

  /** Returns the anchor that a heading names, if it names one. */
  static Optional<String> of(Heading heading) {
    return heading.getLastChild() instanceof AnchorName name
        ? Optional.of(name.id)
        : Optional.empty();
  }

  /** Returns the anchors that the headings below these nodes name. */
  static Set<String> all(Collection<Node> nodes) {
    Set<String> names = new HashSet<>();
    AbstractVisitor visitor =
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            of(heading).ifPresent(names::add);
          }
        };
    nodes.forEach(node -> node.accept(visitor));
    return names;
  }

  /**
   * Returns what follows an opening brace and {@code #} in a heading's words, up to the closing
   * brace: an anchor that is not valid or not at the end. At the end it may lack the {@code #}.
   */
  static Optional<String> malformed(Heading heading) {
    for (Node n = heading.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Text text && text.getLiteral().indexOf('{') >= 0) {
        String words = text.getLiteral();
        Matcher open = OPEN.matcher(words);
        if (open.find()) {
          int close = words.indexOf('}', open.end());
          return Optional.of(words.substring(open.end(), close < 0 ? words.length() : close));
        }
      }
    }
    return heading.getLastChild() instanceof Text last && Inlines.isPlain(last)
        ? WITHOUT_SIGN.matcher(last.getLiteral()).results().map(m -> m.group(1)).findFirst()
        : Optional.empty();
  }

  /** Returns whether a text begins as an anchor does. */
  static boolean begins(String text) {
    return OPEN.matcher(text).lookingAt();
  }

  /**
   * Replaces {@code {#id}}, with or without spaces, at the end of each heading's text by an {@link
   * AnchorName}.
   */
  static final class Extractor implements PostProcessor {

    @Override
    public Node process(Node document) {
      Nodes.below(document, Heading.class).forEach(Extractor::extract);
      return document;
    }

    private static void extract(Heading heading) {
      if (heading.getLastChild() instanceof Text last) {
        Matcher name = NAME.matcher(last.getLiteral());
        if (name.find()) {
          last.setLiteral(last.getLiteral().substring(0, name.start()));
          heading.appendChild(new AnchorName(name.group(1)));
        }
      }
    }
  }
}
