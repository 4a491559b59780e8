package org.amparo.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.config.FixedPage;
import org.amparo.html.ContactButton;
import org.amparo.html.Icons;
import org.amparo.model.Address;
import org.amparo.model.Image;
import org.amparo.model.Link;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.amparo.output.SitePaths;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders what is ours in a section — links, lower headings, callouts, contacts — and notes what
 * else the parse has to tell of it. The rest is commonmark's own.
 */
final class SectionRenderer {

  private final ParseContext body;
  private final ContactBlocks contacts;
  private final List<org.amparo.model.Heading> headings = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Raw> rawHtml = new ArrayList<>();

  SectionRenderer(ParseContext body) {
    this.body = body;
    this.contacts = new ContactBlocks(body);
  }

  List<org.amparo.model.Heading> headings() {
    return headings;
  }

  List<Link> links() {
    return links;
  }

  List<Image> images() {
    return images;
  }

  List<Raw> rawHtml() {
    return rawHtml;
  }

  /** The part of commonmark's renderer that is ours. */
  NodeRenderer with(HtmlNodeRendererContext commonmark) {
    return new Nodes(commonmark);
  }

  /** The attributes of a link's element. */
  private Map<String, String> attributes(Target target, String written) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (target instanceof Target.Outside outside) {
      attributes.put("href", outside.url());
      if (outside.url().startsWith("http")) {
        attributes.put("rel", "noreferrer");
      }
    } else if (target instanceof Target.ToContact contact) {
      attributes.put("href", contactsPage() + "#" + contact.id());
      body.context().contacts().stream()
          .filter(c -> c.id().equals(contact.id()) && !c.phone().isEmpty())
          .forEach(c -> attributes.put("data-phone", c.phone()));
    } else if (target instanceof Target.ToTerm term) {
      attributes.put("href", "#_term-" + term.id());
      attributes.put("class", "term");
      attributes.put("data-footnote", Integer.toString(body.footnote(term.id())));
    } else if (target instanceof Target.ToGuide other) {
      String page = body.address().to(SitePaths.page(other.file()));
      attributes.put("href", other.section().isEmpty() ? page : page + "#" + other.section());
    } else if (!Targets.hasScheme(written)) { // a scheme that we do not know is named by the check
      attributes.put("href", written);
    }
    return attributes;
  }

  private String contactsPage() {
    return body.address().to(contactsAddress());
  }

  private Address contactsAddress() {
    return body.context().messages().address(body.language(), FixedPage.CONTACTS);
  }

  /**
   * Markup that an author wrote.
   *
   * @param html as it stands in the article
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
    private final CoreHtmlNodeRenderer core;
    private final HtmlWriter html;

    Nodes(HtmlNodeRendererContext commonmark) {
      this.commonmark = commonmark;
      this.core = new CoreHtmlNodeRenderer(commonmark);
      this.html = commonmark.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(
          org.commonmark.node.Link.class,
          org.commonmark.node.Image.class,
          Heading.class,
          Paragraph.class,
          BulletList.class,
          Callout.class,
          HtmlInline.class,
          HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof org.commonmark.node.Link link) {
        link(link);
      } else if (node instanceof Heading heading && heading.getLevel() > 2) {
        heading(heading);
      } else if (node instanceof Callout alert) {
        alert(alert);
      } else if (node instanceof Paragraph && contacts.alone(node).isPresent()) {
        calls(contacts.alone(node).stream().toList());
      } else if (node instanceof BulletList list && !contacts.of(list).isEmpty()) {
        calls(contacts.of(list));
      } else {
        note(node);
        core.render(node);
      }
    }

    private void note(Node node) {
      if (node instanceof HtmlInline inline) {
        rawHtml.add(new Raw(inline.getLiteral(), body.place(node)));
      } else if (node instanceof HtmlBlock block) {
        rawHtml.add(new Raw(block.getLiteral(), body.place(node)));
      } else if (node instanceof org.commonmark.node.Image image) {
        String file = Targets.file(body.file(), image.getDestination());
        images.add(new Image(file, body.place(image)));
        if (Targets.hasScheme(image.getDestination())) {
          image.setDestination(""); // the check names it; until it is mended, it shows nothing
        } else if (file.startsWith(SitePaths.CONTENT)) {
          Address picture = SitePaths.image(file);
          image.setDestination(body.address().to(picture)); // a browser takes # for its end
        }
      }
    }

    private Target noted(org.commonmark.node.Link link) {
      Target target = Targets.of(body.file(), link.getDestination());
      links.add(new Link(target, PlainText.of(link), body.place(link)));
      return target;
    }

    private void link(org.commonmark.node.Link link) {
      Map<String, String> attributes = attributes(noted(link), link.getDestination());
      attributes.computeIfPresent("href", (k, href) -> commonmark.encodeUrl(href));
      if (link.getTitle() != null) {
        attributes.put("title", link.getTitle());
      }
      html.tag("a", attributes);
      children(link);
      html.tag("/a");
    }

    private void heading(Heading heading) {
      String id = body.anchors().of(heading).id();
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
    private void alert(Callout alert) {
      String kind = alert.kind().key();
      boolean folded = alert.kind() == Callout.Kind.LAW;
      String box = folded ? "details" : "div";
      String title = folded ? "summary" : "p";
      html.line();
      html.tag(box, Map.of("class", (folded ? "fold callout " : "callout ") + kind));
      html.tag(title, Map.of("class", "callout-title"));
      html.raw(Icons.of(kind).markup());
      html.text(body.context().messages().in(body.language()).get("callout." + kind));
      if (folded) {
        html.raw(Icons.of("fold").markup());
      }
      html.tag("/" + title);
      html.line();
      children(alert);
      html.tag("/" + box);
      html.line();
    }

    private void calls(List<ContactBlocks.Call> calls) {
      ContactButton markup = new ContactButton(body.context().messages().in(body.language()));
      html.line();
      html.raw("<ul class=\"calls\">\n");
      for (ContactBlocks.Call call : calls) {
        noted(call.link());
        html.raw("<li>");
        html.raw(markup.button(call.contact(), body.address(), contactsAddress()).markup());
        if (!call.rest().isEmpty()) {
          call.trimRest();
          html.raw("<p class=\"call-note\">");
          call.rest().forEach(commonmark::render);
          html.raw("</p>");
        }
        html.raw("</li>\n");
      }
      html.raw("</ul>\n");
      html.raw(markup.note(calls.stream().map(ContactBlocks.Call::contact).toList()).markup());
      html.line();
    }

    private void children(Node parent) {
      for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
        commonmark.render(n);
      }
    }
  }
}
