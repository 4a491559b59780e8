package org.amparo.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark as guides use it: with tables and callouts. */
final class Markdown {

  /** How many things may stand in each other; more would take the renderers' stack. */
  static final int MAX_DEPTH = 50;

  private static final Extension TABLES =
      TablesExtension.builder().maxCells(TableLimit.MAX_CELLS).build();

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TABLES))
          .maxOpenBlockParsers(MAX_DEPTH + 10)
          .postProcessor(new DepthLimit(MAX_DEPTH))
          .postProcessor(new Callouts())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Markdown() {}

  /**
   * The tree of a text.
   *
   * @throws IllegalArgumentException if a table has more than {@link TableLimit#MAX_CELLS}
   */
  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /** A renderer that leaves some kinds of nodes to another one. */
  static HtmlRenderer renderer(HtmlNodeRendererFactory ours) {
    return HtmlRenderer.builder()
        .percentEncodeUrls(true)
        .nodeRendererFactory(ours)
        .extensions(List.of(TABLES))
        .build();
  }
}
