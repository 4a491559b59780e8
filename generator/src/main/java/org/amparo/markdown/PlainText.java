package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.html.HtmlSanitizer;
import org.amparo.model.Block;
import org.amparo.model.Target;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a tree without markup: one block a paragraph, heading, list item or table cell. */
final class PlainText extends AbstractVisitor {

  private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<String> destinations = new ArrayList<>();

  private PlainText() {}

  /** The words of one node, one line a block. */
  static String of(Node node) {
    return String.join("\n", pieces(node).stream().map(Piece::text).toList()).strip();
  }

  /** The blocks of one node, with their places and where their links lead. */
  static List<Block> blocks(Node node, ParseContext body) {
    return pieces(node).stream()
        .map(p -> new Block(p.text(), body.place(p.node()), targets(p.destinations(), body)))
        .toList();
  }

  private static List<Target> targets(List<String> destinations, ParseContext body) {
    return destinations.stream().map(d -> Targets.of(body.file(), d)).toList();
  }

  private static List<Piece> pieces(Node node) {
    PlainText text = new PlainText();
    node.accept(text);
    text.end(node);
    return text.pieces;
  }

  private void end(Node node) {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, node, List.copyOf(destinations)));
    }
    words.setLength(0);
    destinations.clear();
  }

  private void block(Node node) {
    visitChildren(node);
    end(node);
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(Link link) {
    destinations.add(link.getDestination());
    visitChildren(link);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HtmlInline html) {
    if (LINE_BREAK.matcher(html.getLiteral()).matches()) {
      words.append(' ');
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    words.append(HtmlSanitizer.text(html.getLiteral()));
    end(html);
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    if (Anchors.named(heading).isPresent()) {
      String title = Anchors.withoutName(words.toString());
      words.setLength(0);
      words.append(title);
    }
    end(heading);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      block(node);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    words.append(code.getLiteral());
    end(code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    words.append(code.getLiteral());
    end(code);
  }

  /** A block that has been read. */
  private record Piece(String text, Node node, List<String> destinations) {}
}
