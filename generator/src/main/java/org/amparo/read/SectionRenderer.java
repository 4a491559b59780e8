package org.amparo.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amparo.config.FixedPage;
import org.amparo.model.Address;
import org.amparo.model.Guide;
import org.amparo.model.Link;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders what is ours in a section — links, headings, callouts — and notes what else the parse has
 * to tell of it.
 */
final class SectionRenderer {

  private final ReadContext context;
  private final Guide guide;
  private final Anchors anchors;
  private final Function<Node, SourcePlace> places;
  private final List<org.amparo.model.Heading> headings = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Raw> rawHtml = new ArrayList<>();

  SectionRenderer(
      ReadContext context, Guide guide, Anchors anchors, Function<Node, SourcePlace> places) {
    this.context = context;
    this.guide = guide;
    this.anchors = anchors;
    this.places = places;
  }

  List<org.amparo.model.Heading> headings() {
    return headings;
  }

  List<Link> links() {
    return links;
  }

  List<Raw> rawHtml() {
    return rawHtml;
  }

  /** The part of commonmark's renderer that is ours. */
  NodeRenderer with(HtmlNodeRendererContext commonmark) {
    return new Nodes(commonmark);
  }

  private Optional<String> href(Target target) {
    if (target instanceof Target.Outside outside) {
      return Optional.of(outside.url());
    }
    if (target instanceof Target.ToSection section) {
      return Optional.of("#" + section.section());
    }
    if (target instanceof Target.ToContact contact) {
      return Optional.of(fixed(FixedPage.CONTACTS) + "#" + contact.id());
    }
    if (target instanceof Target.ToTerm term) {
      return Optional.of(fixed(FixedPage.GLOSSARY) + "#" + term.id());
    }
    if (target instanceof Target.ToGuide other) {
      String page = guide.address().to(new Address(GuideReader.pageOf(other.file())));
      return Optional.of(other.section().isEmpty() ? page : page + "#" + other.section());
    }
    return Optional.empty(); // a problem that check names; the words stay
  }

  private String fixed(FixedPage page) {
    return guide.address().to(context.texts().address(guide.language(), page));
  }

  /**
   * Markup that an author wrote.
   *
   * @param html as it stands in the guide
   * @param start where it begins
   */
  record Raw(String html, SourcePlace start) {

    /** The place in the file of a place in this markup, both counted from 1. */
    SourcePlace place(int line, int column) {
      int shift = line == 1 ? start.column() - 1 : 0;
      return new SourcePlace(start.file(), start.line() + line - 1, column + shift);
    }
  }

  private final class Nodes implements NodeRenderer {

    private final HtmlNodeRendererContext commonmark;
    private final HtmlWriter html;

    Nodes(HtmlNodeRendererContext commonmark) {
      this.commonmark = commonmark;
      this.html = commonmark.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(
          org.commonmark.node.Link.class,
          Heading.class,
          Alert.class,
          HtmlInline.class,
          HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof org.commonmark.node.Link link) {
        link(link);
      } else if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof Alert alert) {
        alert(alert);
      } else if (node instanceof HtmlInline inline) {
        rawHtml.add(new Raw(inline.getLiteral(), places.apply(node)));
        html.raw(inline.getLiteral());
      } else if (node instanceof HtmlBlock block) {
        rawHtml.add(new Raw(block.getLiteral(), places.apply(node)));
        html.line();
        html.raw(block.getLiteral());
        html.line();
      }
    }

    private void link(org.commonmark.node.Link link) {
      Target target = Targets.of(guide.file(), link.getDestination());
      links.add(new Link(target, PlainText.of(link), places.apply(link)));
      Optional<String> href = href(target);
      if (href.isEmpty()) {
        children(link);
        return;
      }
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("href", commonmark.encodeUrl(href.get()));
      if (target instanceof Target.Outside) {
        attributes.put("rel", "noreferrer");
      } else if (target instanceof Target.ToTerm) {
        attributes.put("class", "term");
      }
      html.tag("a", attributes);
      children(link);
      html.tag("/a");
    }

    private void heading(Heading heading) {
      if (heading.getLevel() <= 2) {
        children(heading);
        return;
      }
      String id = anchors.of(heading);
      String title = PlainText.of(heading);
      headings.add(new org.amparo.model.Heading(heading.getLevel(), id, title));
      String tag = "h" + heading.getLevel();
      html.line();
      html.tag(tag, Map.of("id", id));
      children(heading);
      html.tag("/" + tag);
      html.line();
    }

    /** A law's article is folded away; what to do and say is not. */
    private void alert(Alert alert) {
      String kind = alert.kind().key();
      boolean folded = alert.kind() == Alert.Kind.LAW;
      String box = folded ? "details" : "div";
      String title = folded ? "summary" : "p";
      html.line();
      html.tag(box, Map.of("class", "callout " + kind));
      html.tag(title, Map.of("class", "callout-title"));
      html.raw("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-" + kind + "\"/></svg>");
      html.text(context.texts().in(guide.language()).get("callout." + kind));
      html.tag("/" + title);
      html.line();
      children(alert);
      html.tag("/" + box);
      html.line();
    }

    private void children(Node parent) {
      for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
        commonmark.render(n);
      }
    }
  }
}
