package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.amparo.model.Html;
import org.amparo.text.Slug;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders Markdown of the program's own, such as its manual: plain CommonMark with tables. An
 * author's text has more forms, and is sanitized: {@link BodyReader} reads it.
 */
public final class ProgramText {

  private static final Set<Extension> TABLES = Set.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

  private ProgramText() {}

  /**
   * A heading of the first or second level with the text up to the next one.
   *
   * @param id its anchor
   * @param title the heading's words
   * @param html the text without the heading
   * @param words all words of the text, to search in
   */
  public record Part(String id, String title, Html html, String words) {}

  /**
   * Renders a text that begins with a heading.
   *
   * @param addresses returns the address on the page of a link or an image as written
   */
  public static List<Part> parts(String markdown, UnaryOperator<String> addresses) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .extensions(TABLES)
            .attributeProviderFactory(
                context -> (node, tag, attributes) -> lead(node, attributes, addresses))
            .build();
    List<Part> parts = new ArrayList<>();
    Node block = PARSER.parse(markdown).getFirstChild();
    while (block instanceof Heading heading) {
      StringBuilder html = new StringBuilder();
      StringBuilder words = new StringBuilder();
      Node next = heading.getNext();
      while (next != null && !isStart(next)) {
        renderer.render(next, html);
        next.accept(new WordCollector(words));
        next = next.getNext();
      }
      String title = PlainText.of(heading);
      String id = Slug.of(title, "part");
      parts.add(new Part(id, title, new Html(html.toString()), words.toString().strip()));
      block = next;
    }
    return parts;
  }

  private static boolean isStart(Node node) {
    return node instanceof Heading heading && heading.getLevel() <= 2;
  }

  private static void lead(
      Node node, Map<String, String> attributes, UnaryOperator<String> addresses) {
    if (node instanceof Link) {
      attributes.computeIfPresent("href", (name, address) -> addresses.apply(address));
    } else if (node instanceof Image) {
      attributes.computeIfPresent("src", (name, address) -> addresses.apply(address));
      attributes.put("loading", "lazy");
    }
  }

  /** Collects the words of a block. */
  private static final class WordCollector extends AbstractVisitor {

    private final StringBuilder words;

    WordCollector(StringBuilder words) {
      this.words = words;
    }

    @Override
    public void visit(Text text) {
      words.append(text.getLiteral()).append(' ');
    }

    @Override
    public void visit(Code code) {
      words.append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(FencedCodeBlock code) {
      words.append(code.getLiteral()).append(' ');
    }
  }
}
