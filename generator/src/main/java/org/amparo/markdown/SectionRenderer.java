package org.amparo.markdown;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amparo.config.FixedPage;
import org.amparo.html.Icons;
import org.amparo.model.Address;
import org.amparo.model.Attachment;
import org.amparo.model.Blank;
import org.amparo.model.Target;
import org.amparo.output.SitePaths;
import org.amparo.output.SourcePaths;
import org.amparo.text.FileSize;
import org.amparo.text.Messages;
import org.amparo.text.WebAddress;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders Markdown as HTML. Links, headings, images, callouts and contacts have their own form; the
 * rest is commonmark's. Rendering changes no node.
 */
final class SectionRenderer {

  private static final Set<Class<? extends Node>> OWN_FORM =
      Set.of(
          Link.class,
          Heading.class,
          Paragraph.class,
          BulletList.class,
          Callout.class,
          Blocks.class);

  private final ParseContext context;
  private final DocumentContent content;
  private final ContactBlocks contacts;
  private final HtmlRenderer renderer;

  /**
   * @param content of the document whose nodes are rendered
   */
  SectionRenderer(ParseContext context, DocumentContent content) {
    this.context = context;
    this.content = content;
    this.contacts = new ContactBlocks(context);
    this.renderer = Markdown.renderer(Nodes::new, this::setAttributes);
  }

  /** Returns the HTML of blocks, not yet sanitized. */
  String render(List<Node> blocks) {
    return renderer.render(new Blocks(blocks));
  }

  private void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Image image) {
      source(image).ifPresent(source -> attributes.put("src", source));
    }
    if (node instanceof ListItem item && (TaskItems.Box.of(item).isPresent() || hasBox(item))) {
      attributes.put("class", "task");
    }
  }

  /** Returns whether an item begins with a blank to tick. */
  private boolean hasBox(ListItem item) {
    return item.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof Link link
        && context.target(link) instanceof Target.ToBlank to
        && to.blank().size() == Blank.Size.BOX;
  }

  /**
   * Returns the address of an image in the site; empty for one with a scheme, which is an error.
   */
  private Optional<String> source(Image image) {
    if (Targets.hasScheme(image.getDestination())) {
      return Optional.of("");
    }
    return Optional.of(Targets.file(context.file(), image.getDestination()))
        .filter(file -> file.startsWith(SourcePaths.CONTENT))
        .map(file -> context.address().to(SitePaths.image(file)));
  }

  /** Returns the attributes of a link's element. */
  private Map<String, String> attributes(Link link, Target target) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (target instanceof Target.External external) {
      String url = external.url();
      attributes.put("href", WebAddress.ascii(url));
      if (url.startsWith("http")) {
        attributes.put("rel", "noreferrer");
      }
    } else if (target instanceof Target.ToContact contact) {
      attributes.put("href", context.address().to(contactsPage()) + "#" + contact.id());
      context.site().contacts().stream()
          .filter(c -> c.id().equals(contact.id()) && !c.phone().isEmpty())
          .forEach(c -> attributes.put("data-phone", c.phone()));
    } else if (target instanceof Target.ToTerm term) {
      attributes.put("href", "#_term-" + term.id());
      attributes.put("class", "term");
      attributes.put("data-footnote", String.valueOf(content.footnotes().get(term.id())));
    } else if (target instanceof Target.ToGuide other) {
      String page = context.address().to(SitePaths.page(other.file()));
      attributes.put("href", other.section().isEmpty() ? page : page + "#" + other.section());
    } else if (target instanceof Target.ToFile other) {
      String place = other.fragment().isEmpty() ? "" : "#" + other.fragment();
      attributes.put("href", context.address().to(SitePaths.image(other.file())) + place);
    } else if (!Targets.hasScheme(link.getDestination())) { // LinkCheck reports unknown schemes
      attributes.put("href", link.getDestination());
    }
    return attributes;
  }

  private Address contactsPage() {
    return context.site().messages().address(context.language(), FixedPage.CONTACTS);
  }

  private Messages messages() {
    return context.site().messages().in(context.language());
  }

  /** The nodes with their own form. */
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
      Set<Class<? extends Node>> types = new HashSet<>(OWN_FORM);
      if (context.language().isRightToLeft()) {
        types.add(Text.class);
      }
      return types;
    }

    @Override
    public void render(Node node) {
      if (node instanceof Blocks blocks) {
        blocks.nodes().forEach(commonmark::render);
      } else if (node instanceof Text text) {
        Phones.write(html, text.getLiteral());
      } else if (node instanceof Link link) {
        link(link);
      } else if (node instanceof Heading heading && heading.getLevel() > 2) {
        heading(heading);
      } else if (node instanceof Callout callout) {
        callout(callout);
      } else {
        List<ContactBlocks.Call> calls = calls(node);
        if (calls.isEmpty()) {
          core.render(node);
        } else {
          new CallList(messages(), context.address(), contactsPage()).render(calls, commonmark);
        }
      }
    }

    private List<ContactBlocks.Call> calls(Node node) {
      if (node instanceof Paragraph paragraph) {
        Optional<ContactBlocks.Call> call = contacts.extract(paragraph);
        return call.isPresent() ? List.of(call.get()) : List.of();
      }
      return node instanceof BulletList list ? contacts.extract(list) : List.of();
    }

    private void link(Link link) {
      Target target = context.target(link);
      if (target instanceof Target.ToBlank to) {
        html.raw(Blanks.markup(to.blank(), PlainText.of(link)));
        return;
      }
      Map<String, String> attributes = attributes(link, target);
      attributes.computeIfPresent("href", (k, href) -> commonmark.encodeUrl(href));
      if (link.getTitle() != null) {
        attributes.put("title", link.getTitle());
      }
      html.tag("a", attributes);
      children(link);
      if (target instanceof Target.ToFile file) {
        context.site().attachment(file.file()).ifPresent(this::kindAndSize);
      }
      html.tag("/a");
    }

    /** Says what a reader will open, and how much data that takes. */
    private void kindAndSize(Attachment attachment) {
      String size = FileSize.of(attachment.size(), context.language().locale());
      html.text(" (" + attachment.kind() + ", " + size + ")");
    }

    private void heading(Heading heading) {
      String tag = "h" + heading.getLevel();
      html.line();
      html.tag(tag, Map.of("id", Objects.requireNonNull(content.ids().get(heading), tag)));
      children(heading);
      html.tag("/" + tag);
      html.line();
    }

    /** Renders a callout; a law's article is folded. */
    private void callout(Callout callout) {
      String kind = callout.kind().key();
      boolean folded = callout.kind() == Callout.Kind.LAW;
      String box = folded ? "details" : "div";
      String title = folded ? "summary" : "p";
      html.line();
      html.tag(box, Map.of("class", (folded ? "fold callout " : "callout ") + kind));
      html.tag(title, Map.of("class", "callout-title"));
      html.raw(Icons.of(kind).markup());
      html.text(messages().get("callout." + kind));
      if (folded) {
        html.raw(Icons.of("fold").markup());
      }
      html.tag("/" + title);
      html.line();
      children(callout);
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
