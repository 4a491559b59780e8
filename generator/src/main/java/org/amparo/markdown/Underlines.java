package org.amparo.markdown;

import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.PostProcessor;

/**
 * Takes a line of dashes below a sentence for a rule. CommonMark takes it for the mark of a
 * heading.
 */
final class Underlines implements PostProcessor {

  /** The last characters of a sentence. */
  private static final String ENDS = ".:;»”\")…";

  /** The number of dashes of a rule. */
  private static final int MIN = 3;

  @Override
  public Node process(Node document) {
    Nodes.below(document, Heading.class).stream()
        .filter(Underlines::isSentence)
        .forEach(Underlines::replace);
    return document;
  }

  private static boolean isSentence(Heading heading) {
    List<SourceSpan> spans = heading.getSourceSpans();
    if (heading.getLevel() != 2 || spans.size() < 2) {
      return false;
    }
    boolean ends =
        heading.getLastChild() instanceof Text last
            && !last.getLiteral().isEmpty()
            && ENDS.indexOf(Inlines.last(last)) >= 0;
    return ends && spans.get(spans.size() - 1).getLength() >= MIN;
  }

  private static void replace(Heading heading) {
    List<SourceSpan> spans = heading.getSourceSpans();
    Paragraph paragraph = new Paragraph();
    paragraph.setSourceSpans(spans.subList(0, spans.size() - 1));
    ThematicBreak rule = new ThematicBreak();
    rule.setSourceSpans(spans.subList(spans.size() - 1, spans.size()));
    for (Node child = heading.getFirstChild(); child != null; child = heading.getFirstChild()) {
      paragraph.appendChild(child);
    }
    heading.insertBefore(paragraph);
    heading.insertBefore(rule);
    heading.unlink();
  }
}
