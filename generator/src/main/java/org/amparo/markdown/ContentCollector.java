package org.amparo.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Link;
import org.amparo.model.Target;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Collects links, headings, images and raw HTML of a document, without a change to its nodes. It
 * visits them in the order of the page, where {@link ContactBlocks} groups the items of some lists.
 */
final class ContentCollector {

  private final ParseContext context;
  private final ContactBlocks contacts;
  private final Anchors anchors;
  private final Map<Node, String> ids = new HashMap<>();
  private final Map<String, Integer> footnotes = new HashMap<>();

  private ContentCollector(ParseContext context, Anchors anchors) {
    this.context = context;
    this.contacts = new ContactBlocks(context);
    this.anchors = anchors;
  }

  /** Returns the content of a document besides its words. */
  static DocumentContent collect(ParseContext context, List<DocumentPart> parts) {
    List<Node> nodes = parts.stream().flatMap(p -> p.nodes().stream()).toList();
    ContentCollector collector = new ContentCollector(context, new Anchors(AnchorName.all(nodes)));
    List<DocumentContent.Section> sections = parts.stream().map(collector::section).toList();
    return new DocumentContent(sections, collector.ids, collector.footnotes);
  }

  private DocumentContent.Section section(DocumentPart part) {
    Optional<Anchors.Anchor> anchor = part.heading().map(this::assignAnchor);
    Visitor visitor = new Visitor();
    part.nodes().forEach(node -> node.accept(visitor));
    return new DocumentContent.Section(
        anchor, visitor.headings, visitor.links, visitor.images, visitor.rawHtml);
  }

  private Anchors.Anchor assignAnchor(Heading heading) {
    Anchors.Anchor anchor = anchors.assign(heading);
    ids.put(heading, anchor.id());
    return anchor;
  }

  /** Visits one section. */
  private final class Visitor extends AbstractVisitor {

    private final List<org.amparo.model.Heading> headings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<org.amparo.model.Image> images = new ArrayList<>();
    private final List<RawHtml> rawHtml = new ArrayList<>();

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() > 2) {
        String id = assignAnchor(heading).id();
        headings.add(new org.amparo.model.Heading(heading.getLevel(), id, PlainText.of(heading)));
      }
      visitChildren(heading);
    }

    @Override
    public void visit(org.commonmark.node.Link link) {
      add(link);
      visitChildren(link);
    }

    private void add(org.commonmark.node.Link link) {
      Target target = context.target(link);
      links.add(new Link(target, PlainText.of(link), context.place(link)));
      if (target instanceof Target.ToTerm term) {
        footnotes.putIfAbsent(term.id(), footnotes.size() + 1);
      }
    }

    /** Ignores links in the image's description: a page shows it as plain text. */
    @Override
    public void visit(Image image) {
      String file = Targets.file(context.file(), image.getDestination());
      images.add(new org.amparo.model.Image(file, PlainText.of(image), context.place(image)));
    }

    @Override
    public void visit(Paragraph paragraph) {
      Optional<ContactBlocks.Call> call = contacts.extract(paragraph);
      if (call.isPresent()) {
        add(call.get());
      } else {
        visitChildren(paragraph);
      }
    }

    @Override
    public void visit(BulletList list) {
      List<ContactBlocks.Call> calls = contacts.extract(list);
      if (calls.isEmpty()) {
        visitChildren(list);
      }
      calls.forEach(this::add);
    }

    private void add(ContactBlocks.Call call) {
      add(call.link());
      call.note().forEach(node -> node.accept(this));
    }

    @Override
    public void visit(HtmlInline html) {
      rawHtml.add(new RawHtml(html.getLiteral(), context.place(html)));
    }

    @Override
    public void visit(HtmlBlock html) {
      rawHtml.add(new RawHtml(html.getLiteral(), context.place(html)));
    }
  }
}
