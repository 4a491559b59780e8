package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.html.HtmlSanitizer;
import org.amparo.model.Block;
import org.amparo.model.Blocks;
import org.amparo.model.Html;
import org.amparo.model.Section;
import org.amparo.model.SourcePlace;
import org.amparo.problem.ProblemCode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads an article's Markdown: one parse gives each section's markup, plain text, headings, links
 * and pictures.
 */
public final class BodyReader {

  private final ParseContext body;

  private BodyReader(ParseContext body) {
    this.body = body;
  }

  /** The sections of a text, the introduction first, if there is one. */
  public static List<Section> read(ParseContext body, String markdown) {
    Node document;
    try {
      document = Markdown.parse(markdown);
    } catch (IllegalArgumentException e) {
      body.report(ProblemCode.TABLE_TOO_LARGE, body.place(TableLimit.widest(markdown)));
      return List.of();
    }
    body.anchors().reserve(new BodyCheck(body, markdown).check(document));
    BodyReader reader = new BodyReader(body);
    return parts(document).stream()
        .filter(p -> p.heading().isPresent() || !p.blocks().isEmpty())
        .map(reader::section)
        .toList();
  }

  private static List<Part> parts(Node document) {
    List<Part> parts = new ArrayList<>();
    Part part = new Part(Optional.empty(), new ArrayList<>());
    parts.add(part);
    for (Node n = document.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof Heading heading && heading.getLevel() <= 2) {
        part = new Part(Optional.of(heading), new ArrayList<>());
        parts.add(part);
      } else {
        part.blocks().add(n);
      }
    }
    return parts;
  }

  private Section section(Part part) {
    SectionRenderer ours = new SectionRenderer(body);
    HtmlRenderer renderer = Markdown.renderer(ours::with);
    Optional<Anchors.Anchor> anchor = part.heading().map(body.anchors()::of);
    part.heading().ifPresent(renderer::render); // for its links; its words stand in the title
    List<Block> blocks = new ArrayList<>();
    Node text = new Document();
    for (Node block : part.blocks()) {
      blocks.addAll(PlainText.blocks(block, body)); // first: rendering a call cuts its colon
      text.appendChild(block);
    }
    String markup = safe(renderer.render(text), ours.rawHtml());
    return new Section(
        anchor.map(Anchors.Anchor::id).orElse(""),
        anchor.map(Anchors.Anchor::named).orElse(false),
        part.heading().map(PlainText::of).orElse(""),
        part.heading().map(body::place).orElse(SourcePlace.wholeFile(body.file())),
        new Html(markup),
        Blocks.of(blocks),
        ours.headings(),
        ours.links(),
        ours.images());
  }

  private String safe(String html, List<SectionRenderer.Raw> fragments) {
    if (fragments.isEmpty()) {
      return html;
    }
    boolean named = false;
    for (SectionRenderer.Raw raw : fragments) {
      for (HtmlSanitizer.Dropped dropped : HtmlSanitizer.findDropped(raw.html())) {
        SourcePlace at = raw.place(dropped.line(), dropped.column());
        body.report(ProblemCode.DROPPED_HTML, at, dropped.what());
        named = true;
      }
    }
    HtmlSanitizer.Cleaned cleaned = HtmlSanitizer.clean(html);
    if (!named && !cleaned.dropped().isEmpty()) {
      SourcePlace at = fragments.get(0).start();
      body.report(ProblemCode.DROPPED_HTML, at, cleaned.dropped().get(0));
    }
    return cleaned.html();
  }

  /** A heading, if there is one, and the blocks below it. */
  private record Part(Optional<Heading> heading, List<Node> blocks) {}
}
