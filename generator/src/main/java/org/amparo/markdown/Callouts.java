package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Turns quotations that begin with {@code [!KIND]} on a line of its own into {@link Callout}s. */
final class Callouts implements PostProcessor {

  @Override
  public Node process(Node document) {
    Nodes.below(document, BlockQuote.class).forEach(Callouts::replace);
    return document;
  }

  private static void replace(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) {
      return;
    }
    List<Node> line = firstLine(first);
    Optional<Callout.Kind> kind = kind(line);
    if (kind.isEmpty()) {
      return;
    }
    line.forEach(Node::unlink);
    if (first.getFirstChild() != null) {
      first.getFirstChild().unlink();
      List<SourceSpan> spans = first.getSourceSpans();
      first.setSourceSpans(spans.subList(Math.min(1, spans.size()), spans.size()));
    } else {
      first.unlink();
    }
    Callout callout = new Callout(kind.get());
    callout.setSourceSpans(quote.getSourceSpans());
    for (Node child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
      callout.appendChild(child);
    }
    quote.insertAfter(callout);
    quote.unlink();
  }

  private static List<Node> firstLine(Paragraph paragraph) {
    List<Node> line = new ArrayList<>();
    Node node = paragraph.getFirstChild();
    while (node != null && !(node instanceof SoftLineBreak || node instanceof HardLineBreak)) {
      line.add(node);
      node = node.getNext();
    }
    return line;
  }

  /** Returns the kind that a first line names, also with a backslash or as GitHub once had it. */
  private static Optional<Callout.Kind> kind(List<Node> line) {
    if (line.size() == 1
        && line.get(0) instanceof StrongEmphasis strong
        && strong.getFirstChild() instanceof Text word) {
      return Callout.Kind.ofGithub(word.getLiteral());
    }
    boolean words = line.stream().allMatch(Text.class::isInstance);
    return words
        ? Callout.Kind.of(
            line.stream().map(n -> ((Text) n).getLiteral()).collect(Collectors.joining()))
        : Optional.empty();
  }
}
