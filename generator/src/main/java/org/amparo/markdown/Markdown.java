package org.amparo.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * CommonMark as guides use it: with tables, callouts, anchors of headings, boxes to tick, and the
 * marks of other hands whose meaning is certain.
 */
final class Markdown {

  /** How deep nodes may be nested: the renderers are recursive. */
  static final int MAX_DEPTH = 50;

  private static final Extension TABLES =
      TablesExtension.builder().maxCells(TableLimit.MAX_CELLS).build();

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TABLES))
          .enabledBlockTypes(Indentation.BLOCKS)
          .customBlockParserFactory(new Indentation.Factory())
          .customInlineContentParserFactory(new Escaped.Factory())
          .maxOpenBlockParsers(MAX_DEPTH + 10)
          .postProcessor(new DepthLimit(MAX_DEPTH))
          .postProcessor(new Indentation.Remover())
          .postProcessor(new ShortIndents())
          .postProcessor(new Underlines())
          .postProcessor(new Escaped.Replacer())
          .postProcessor(new Callouts())
          .postProcessor(new Footnotes())
          .postProcessor(new LooseEmphasis())
          .postProcessor(new LooseLinks())
          .postProcessor(new BareAddresses())
          .postProcessor(new TaskItems())
          .postProcessor(new AnchorName.Extractor())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Markdown() {}

  /**
   * Parses a text.
   *
   * @throws IllegalArgumentException if a table has more than {@link TableLimit#MAX_CELLS} cells
   */
  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /**
   * Returns a renderer of HTML.
   *
   * @param nodes renders some types of nodes in place of commonmark's own renderer
   * @param attributes changes the attributes of elements that commonmark renders
   */
  static HtmlRenderer renderer(HtmlNodeRendererFactory nodes, AttributeProvider attributes) {
    return HtmlRenderer.builder()
        .percentEncodeUrls(true)
        .nodeRendererFactory(nodes)
        .nodeRendererFactory(PlainNodes::new)
        .attributeProviderFactory(context -> attributes)
        .extensions(List.of(TABLES))
        .build();
  }

  /** Renders escaped characters and boxes to tick. */
  private static final class PlainNodes implements NodeRenderer {

    private final HtmlWriter html;

    PlainNodes(HtmlNodeRendererContext context) {
      this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Escaped.class, TaskItems.Box.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Escaped escaped) {
        html.text(escaped.getLiteral());
      } else if (node instanceof TaskItems.Box box) {
        html.tag("span", Map.of("class", box.isTicked() ? "box ticked" : "box"));
        html.tag("/span");
      }
    }
  }
}
