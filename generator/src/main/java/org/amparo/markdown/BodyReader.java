package org.amparo.markdown;

import java.util.ArrayList;
import java.util.List;
import org.amparo.html.HtmlSanitizer;
import org.amparo.model.Block;
import org.amparo.model.Html;
import org.amparo.model.Language;
import org.amparo.model.Section;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.commonmark.node.Node;

/**
 * Reads a Markdown text in two passes: the first checks it and collects its content, the second
 * renders it.
 */
public final class BodyReader {

  private final ParseContext context;
  private final SectionRenderer renderer;

  private BodyReader(ParseContext context, SectionRenderer renderer) {
    this.context = context;
    this.renderer = renderer;
  }

  /**
   * Reads the sections of a text.
   *
   * @param markdown without front matter, with {@code \n} at the ends of its lines
   * @return the introduction first, if there is one; no section if a table is too large
   */
  public static Checked<List<Section>> read(ParseContext context, String markdown) {
    return read(context.with(ForeignLines.of(markdown)));
  }

  private static Checked<List<Section>> read(ParseContext context) {
    Node document;
    try {
      document = Markdown.parse(context.lines().text());
    } catch (IllegalArgumentException e) {
      SourcePlace table = context.place(TableLimit.widest(context.lines().text()));
      return new Checked<>(List.of(), List.of(Problem.of(ProblemCode.TABLE_TOO_LARGE, table)));
    }
    List<DocumentPart> parts = DocumentPart.split(document);
    DocumentContent content = ContentCollector.collect(context, parts);
    BodyReader reader = new BodyReader(context, new SectionRenderer(context, content));
    List<Checked<Section>> sections = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      sections.add(reader.section(parts.get(i), content.sections().get(i)));
    }
    return Checked.all(sections)
        .plus(BodyCheck.check(context, document))
        .plus(MarkCheck.check(context, document));
  }

  private Checked<Section> section(DocumentPart part, DocumentContent.Section content) {
    List<Block> blocks =
        part.blocks().stream().flatMap(b -> PlainText.blocks(b, context).stream()).toList();
    return sanitized(renderer.render(part.blocks()), content.rawHtml(), context.language())
        .map(
            html ->
                new Section(
                    content.anchor().map(Anchors.Anchor::id).orElse(""),
                    content.anchor().map(Anchors.Anchor::named).orElse(false),
                    part.heading().map(PlainText::of).orElse(""),
                    part.heading()
                        .map(context::place)
                        .orElse(SourcePlace.wholeFile(context.file())),
                    html,
                    new CompactBlocks(blocks),
                    content.headings(),
                    content.links(),
                    content.images()));
  }

  /** Returns sanitized HTML. HTML without raw HTML of an author needs no sanitizer. */
  private static Checked<Html> sanitized(String html, List<RawHtml> rawHtml, Language language) {
    if (rawHtml.isEmpty()) {
      return Checked.of(new Html(html));
    }
    List<Problem> problems = new ArrayList<>();
    rawHtml.forEach(raw -> problems.addAll(raw.problems()));
    HtmlSanitizer.Cleaned cleaned = HtmlSanitizer.clean(html, language);
    if (problems.isEmpty() && !cleaned.dropped().isEmpty()) {
      SourcePlace first = rawHtml.get(0).start();
      problems.add(Problem.of(ProblemCode.DROPPED_HTML, first, cleaned.dropped().get(0)));
    }
    return new Checked<>(new Html(cleaned.html()), problems);
  }
}
