package org.amparo.markdown;

import java.util.List;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The values that the parser of a Markdown text needs.
 *
 * @param site the site's contacts, terms and messages
 * @param language of the text
 * @param file the text's file, as its path from the site's folder
 * @param address of the page that shows the text
 * @param lineOffset the number of lines in the file before the Markdown
 * @param lines the lines of the Markdown
 */
public record ParseContext(
    ReadContext site,
    Language language,
    String file,
    Address address,
    int lineOffset,
    ForeignLines lines) {

  /** The values for a text that is not read yet. */
  public ParseContext(
      ReadContext site, Language language, String file, Address address, int lineOffset) {
    this(site, language, file, address, lineOffset, ForeignLines.NONE);
  }

  /** Returns the same values for a text with these lines. */
  ParseContext with(ForeignLines lines) {
    return new ParseContext(site, language, file, address, lineOffset, lines);
  }

  /** Returns where a link leads. */
  Target target(Link link) {
    return Targets.of(file, link.getDestination());
  }

  /** Returns where a node begins in the file. */
  SourcePlace place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? SourcePlace.wholeFile(file) : place(spans.get(0));
  }

  /** Returns the beginning of a line of the Markdown, counted from 1. */
  SourcePlace place(int line) {
    return new SourcePlace(file, lineOffset + line, 1);
  }

  /** Returns where a span begins in the file. */
  SourcePlace place(SourceSpan span) {
    int line = lineOffset + span.getLineIndex() + 1;
    return new SourcePlace(file, line, lines.column(span) + 1);
  }
}
