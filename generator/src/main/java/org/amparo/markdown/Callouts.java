package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Turns quotations that begin with {@code [!KIND]} on a line of its own into {@link Callout}s. */
final class Callouts implements PostProcessor {

  @Override
  public Node process(Node document) {
    List<BlockQuote> quotes = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(BlockQuote quote) {
            quotes.add(quote);
            visitChildren(quote);
          }
        });
    quotes.forEach(Callouts::replace);
    return document;
  }

  private static void replace(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof Text marker)) {
      return;
    }
    Node next = marker.getNext();
    boolean endsLine =
        next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
    Optional<Callout.Kind> kind =
        endsLine ? Callout.Kind.of(marker.getLiteral()) : Optional.empty();
    if (kind.isEmpty()) {
      return;
    }
    marker.unlink();
    if (next != null) {
      next.unlink();
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
}
