package org.amparo.read;

import java.util.ArrayList;
import java.util.List;
import org.amparo.html.RawHtml;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.Section;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads a guide's Markdown: one parse gives each section's markup, plain text, headings and links.
 */
final class BodyReader {

  private final ReadContext context;
  private final Guide guide;
  private final int lineOffset;
  private final List<Problem> problems;
  private final Anchors anchors = new Anchors();

  /**
   * @param guide whose text it is; its sections are not looked at
   * @param lineOffset how many lines of its file stand before the Markdown
   */
  BodyReader(ReadContext context, Guide guide, int lineOffset, List<Problem> problems) {
    this.context = context;
    this.guide = guide;
    this.lineOffset = lineOffset;
    this.problems = problems;
  }

  List<Section> read(String markdown) {
    List<Part> parts = parts(Markdown.parse(markdown));
    List<Section> sections = new ArrayList<>();
    for (Part part : parts) {
      if (part.heading() != null || !part.blocks().isEmpty()) {
        sections.add(section(part));
      }
    }
    return sections;
  }

  private static List<Part> parts(Node document) {
    List<Part> parts = new ArrayList<>();
    Part part = new Part(null, new ArrayList<>());
    parts.add(part);
    for (Node n = document.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Heading heading && heading.getLevel() <= 2) {
        part = new Part(heading, new ArrayList<>());
        parts.add(part);
      } else {
        part.blocks().add(n);
      }
    }
    return parts;
  }

  private Section section(Part part) {
    SectionRenderer ours = new SectionRenderer(context, guide, anchors, this::place);
    HtmlRenderer renderer = Markdown.renderer(ours::with);
    Heading heading = part.heading();
    String id = heading == null ? "" : anchors.of(heading);
    String title = heading == null ? "" : PlainText.of(heading);
    if (heading != null) {
      renderer.render(heading); // for its links; its words stand in the title
    }
    StringBuilder html = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (Node block : part.blocks()) {
      renderer.render(block, html);
      text.append(PlainText.of(block)).append('\n');
    }
    checkRawHtml(ours.rawHtml());
    String markup = ours.rawHtml().isEmpty() ? html.toString() : RawHtml.balanced(html.toString());
    return new Section(
        id,
        title,
        heading == null ? SourcePlace.wholeFile(guide.file()) : place(heading),
        new Html(markup),
        text.toString().strip(),
        ours.headings(),
        ours.links());
  }

  private void checkRawHtml(List<SectionRenderer.Raw> fragments) {
    for (SectionRenderer.Raw raw : fragments) {
      for (RawHtml.Dropped dropped : RawHtml.dropped(raw.html())) {
        SourcePlace at = raw.place(dropped.line(), dropped.column());
        problems.add(Problem.of(ProblemCode.DROPPED_HTML, at, dropped.what()));
      }
    }
  }

  private SourcePlace place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return SourcePlace.wholeFile(guide.file());
    }
    SourceSpan span = spans.get(0);
    return new SourcePlace(
        guide.file(), lineOffset + span.getLineIndex() + 1, span.getColumnIndex() + 1);
  }

  /**
   * A heading and the blocks below it.
   *
   * @param heading null before the first one
   */
  private record Part(@org.jspecify.annotations.Nullable Heading heading, List<Node> blocks) {}
}
