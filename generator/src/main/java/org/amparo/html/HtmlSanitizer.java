package org.amparo.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The markup that authors may write in their Markdown, and what is done with the rest. */
public final class HtmlSanitizer {

  private static final Safelist AUTHORS =
      new Safelist()
          .addTags("b", "i", "em", "strong", "u", "s", "small", "sub", "sup", "mark", "br", "hr")
          .addTags(
              "p", "div", "span", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "q", "cite")
          .addTags("abbr", "details", "summary", "kbd", "code", "pre")
          .addTags("table", "caption", "thead", "tbody", "tr", "th", "td")
          .addAttributes("abbr", "title")
          .addAttributes(":all", "lang", "dir")
          .addAttributes("ol", "start", "reversed")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan", "scope");

  /** Authors' markup and what Markdown becomes in a section. */
  private static final Safelist SECTIONS =
      new Safelist(AUTHORS)
          .addTags("a", "img", "h3", "h4", "h5", "h6", "svg", "use")
          .addAttributes(":all", "id", "class")
          .addAttributes("a", "href", "rel", "title", "data-phone", "data-footnote")
          .addAttributes("img", "src", "alt", "title")
          .addAttributes("svg", "width", "height", "aria-hidden")
          .addAttributes("use", "href")
          .addAttributes("th", "align")
          .addAttributes("td", "align")
          .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
          .preserveRelativeLinks(true);

  /** Any address will do: against it jsoup tells a relative link from a scheme. */
  private static final String BASE = "https://site.example/";

  private HtmlSanitizer() {}

  /**
   * What the safelist does not let through in a piece of markup: each tag, each attribute. Comments
   * are left out of pages without a word, unless they are never closed.
   *
   * @param markup one tag, or a block with what it holds
   */
  public static List<Dropped> dropped(String markup) {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    List<Dropped> dropped = new ArrayList<>();
    int comment = markup.lastIndexOf("<!--");
    if (comment >= 0 && markup.indexOf("-->", comment) < 0) {
      int line = 1 + (int) markup.substring(0, comment).chars().filter(c -> c == '\n').count();
      dropped.add(new Dropped("<!--", line, comment - markup.lastIndexOf('\n', comment)));
    }
    parser.parseInput(markup, "").forEachNode(node -> check(node, AUTHORS, dropped::add));
    return dropped;
  }

  private static void check(Node node, Safelist safelist, Consumer<Dropped> report) {
    boolean text = node instanceof TextNode && !(node instanceof CDataNode);
    boolean named = node instanceof DataNode; // by the element that holds it
    if (node instanceof Document || text || named || node instanceof Comment) {
      return;
    }
    if (!(node instanceof Element element)) {
      report.accept(dropped(node, node.nodeName()));
      return;
    }
    String tag = element.normalName();
    if (!safelist.isSafeTag(tag)) {
      report.accept(dropped(node, "<" + tag + ">"));
      return;
    }
    for (Attribute attribute : element.attributes()) {
      if (!safelist.isSafeAttribute(tag, element, attribute)) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        report.accept(dropped(node, "<" + tag + " " + name + "=…>"));
      }
    }
  }

  private static Dropped dropped(Node node, String what) {
    Range.Position start = node.sourceRange().start();
    return new Dropped(what, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
  }

  /**
   * A section's markup as a browser will read it, with every tag closed where it was opened and
   * nothing in it that the safelist does not let through. A piece can look harmless alone and not
   * where it stands, so this is the last word.
   *
   * @param html what the Markdown became, with the author's own markup in it
   */
  public static Cleaned cleaned(String html) {
    Document document = Jsoup.parseBodyFragment(html, BASE);
    List<String> dropped = new ArrayList<>();
    document.body().childNodes().stream()
        .flatMap(Node::nodeStream)
        .forEach(node -> check(node, SECTIONS, d -> dropped.add(d.what())));
    for (Element use : document.select("use:not([href^=#])")) {
      dropped.add("<use href=…>"); // jsoup's safelist cannot tell a page's own drawings from others
      use.remove();
    }
    Document clean = new Cleaner(SECTIONS).clean(document);
    clean.outputSettings().prettyPrint(false);
    return new Cleaned(clean.body().html(), dropped);
  }

  /** The words of a block of markup, one line a block. */
  public static String words(String markup) {
    return Jsoup.parseBodyFragment(markup).body().wholeText().strip();
  }

  /**
   * Something that no page shows.
   *
   * @param what the tag, with its attribute if it is that
   * @param line in the markup, counted from 1
   * @param column in the line, counted from 1
   */
  public record Dropped(String what, int line, int column) {}

  /**
   * A section's markup that is safe to stand in a page.
   *
   * @param html the markup
   * @param dropped what was taken out of it
   */
  public record Cleaned(String html, List<String> dropped) {
    public Cleaned {
      dropped = List.copyOf(dropped);
    }
  }
}
