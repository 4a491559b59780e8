package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void tablesAreTables() {
    HtmlRenderer renderer =
        Markdown.renderer(context -> new Nothing(), (node, tag, attributes) -> {});
    assertEquals(
        """
        <table>
        <thead>
        <tr>
        <th>A</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>b</td>
        </tr>
        </tbody>
        </table>
        """,
        renderer.render(Markdown.parse("| A |\n|---|\n| b |\n")));
  }

  @Test
  void ourRendererWinsOverCommonmarks() {
    HtmlRenderer renderer =
        Markdown.renderer(context -> new Nothing(), (node, tag, attributes) -> {});
    assertEquals("<p>a c</p>\n", renderer.render(Markdown.parse("a *b*c")));
  }

  @Test
  void inlinesHaveTheirPlaces() {
    Node paragraph = Markdown.parse("\n\nab *c*\n").getFirstChild();
    Text text = (Text) paragraph.getFirstChild();
    SourceSpan span = text.getNext().getSourceSpans().get(0);
    assertEquals(2, span.getLineIndex());
    assertEquals(3, span.getColumnIndex());
  }

  /** Renders emphasis as an empty string. */
  private static final class Nothing implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Emphasis.class);
    }

    @Override
    public void render(Node node) {}
  }
}
