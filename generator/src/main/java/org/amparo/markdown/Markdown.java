package org.amparo.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark as guides use it: with tables, callouts and anchors of headings. */
final class Markdown {

  /** How deep nodes may be nested: the renderers are recursive. */
  static final int MAX_DEPTH = 50;

  private static final Extension TABLES =
      TablesExtension.builder().maxCells(TableLimit.MAX_CELLS).build();

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TABLES))
          .maxOpenBlockParsers(MAX_DEPTH + 10)
          .postProcessor(new DepthLimit(MAX_DEPTH))
          .postProcessor(new Callouts())
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
        .attributeProviderFactory(context -> attributes)
        .extensions(List.of(TABLES))
        .build();
  }
}
