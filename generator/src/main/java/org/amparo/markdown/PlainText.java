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

/** Extracts the words of nodes: one block for each paragraph, heading, list item or table cell. */
final class PlainText extends AbstractVisitor {

  private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private final List<TextBlock> textBlocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<Link> links = new ArrayList<>();

  private PlainText() {}

  /** Returns the words of a node, one line for each block. */
  static String of(Node node) {
    return String.join("\n", textBlocks(node).stream().map(TextBlock::text).toList()).strip();
  }

  /** Returns the blocks of a node, with their places and the targets of their links. */
  static List<Block> blocks(Node node, ParseContext context) {
    return textBlocks(node).stream()
        .map(b -> new Block(b.text(), context.place(b.node()), targets(b.links(), context)))
        .toList();
  }

  private static List<Target> targets(List<Link> links, ParseContext context) {
    return links.stream().map(context::target).toList();
  }

  private static List<TextBlock> textBlocks(Node node) {
    PlainText text = new PlainText();
    node.accept(text);
    text.end(node);
    return text.textBlocks;
  }

  private void end(Node node) {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      textBlocks.add(new TextBlock(text, node, List.copyOf(links)));
    }
    words.setLength(0);
    links.clear();
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
    links.add(link);
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
    block(heading);
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

  /** A block's words, its node and its links. */
  private record TextBlock(String text, Node node, List<Link> links) {}
}
