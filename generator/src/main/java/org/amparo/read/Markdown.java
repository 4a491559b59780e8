package org.amparo.read;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark as guides use it: with tables and callouts. */
final class Markdown {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .postProcessor(new Alerts())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Markdown() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }

  /** A renderer that leaves some kinds of nodes to another one. */
  static HtmlRenderer renderer(HtmlNodeRendererFactory ours) {
    return HtmlRenderer.builder()
        .percentEncodeUrls(true)
        .nodeRendererFactory(ours)
        .extensions(List.of(TablesExtension.create()))
        .build();
  }
}
