package org.amparo.read;

import java.util.regex.Pattern;
import org.amparo.html.RawHtml;
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
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a tree without markup: one line a paragraph, heading, list item or table cell. */
final class PlainText extends AbstractVisitor {

  private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private final StringBuilder out = new StringBuilder();

  /** The words of one node. */
  static String of(Node node) {
    PlainText text = new PlainText();
    node.accept(text);
    return text.toString();
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HtmlInline html) {
    if (LINE_BREAK.matcher(html.getLiteral()).matches()) {
      out.append(' ');
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    String words = RawHtml.words(html.getLiteral());
    out.append(words).append(words.isEmpty() ? "" : "\n");
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
    out.append(code.getLiteral().strip()).append('\n');
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    out.append(code.getLiteral().strip()).append('\n');
  }

  private void block(Node node) {
    visitChildren(node);
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  @Override
  public String toString() {
    return out.toString().strip();
  }
}
