package org.amparo.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.amparo.model.Language;
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

/** Sanitises the raw HTML that authors write in Markdown, with a safelist. */
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

  /** The markup of a section: that of authors and that of Markdown. */
  private static final Safelist SECTIONS =
      new Safelist(AUTHORS)
          .addTags("a", "img", "h3", "h4", "h5", "h6", "svg", "use")
          .addAttributes(":all", "id", "class")
          .addAttributes("a", "href", "rel", "title", "data-phone", "data-footnote")
          .addAttributes("span", "data-blank")
          .addAttributes("img", "src", "alt", "title")
          .addAttributes("svg", "width", "height", "aria-hidden")
          .addAttributes("use", "href")
          .addAttributes("th", "align")
          .addAttributes("td", "align")
          .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
          .addProtocols("a", "href", "sms", "smsto", "whatsapp", "tg", "sgnl", "geo")
          .preserveRelativeLinks(true);

  /** An arbitrary base URL, with which jsoup distinguishes relative links from absolute links. */
  private static final String BASE = "https://site.example/";

  private HtmlSanitizer() {}

  /**
   * Returns the tags and attributes in raw HTML that the safelist refuses, and an unclosed comment.
   *
   * @param markup one tag, or a block with its contents
   */
  public static List<Dropped> findDropped(String markup) {
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
    boolean data = node instanceof DataNode; // its element is reported
    if (node instanceof Document || text || data || node instanceof Comment) {
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
   * Sanitises a section: balances its tags and removes what the safelist refuses. Fragments that
   * are harmless one by one can be harmful together, so this is applied to the whole section.
   *
   * @param html the section's HTML, with the author's raw HTML in it
   * @param language of the section; text in another direction gets an attribute {@code dir}
   */
  public static Cleaned clean(String html, Language language) {
    Document document = Jsoup.parseBodyFragment(html, BASE);
    List<String> dropped = new ArrayList<>();
    document.body().childNodes().stream()
        .flatMap(Node::nodeStream)
        .forEach(node -> check(node, SECTIONS, d -> dropped.add(d.what())));
    for (Element use : document.select("use:not([href^=#])")) {
      dropped.add("<use href=…>"); // jsoup's safelist does not check fragments
      use.remove();
    }
    Document clean = new Cleaner(SECTIONS).clean(document);
    clean.outputSettings().prettyPrint(false);
    clean.select("[lang]:not([dir])").forEach(element -> addDirection(element, language));
    return new Cleaned(clean.body().html(), dropped);
  }

  private static void addDirection(Element element, Language page) {
    Element around = element.parent() == null ? null : element.parent().closest("[dir]");
    String outer = around == null ? page.direction().key() : around.attr("dir");
    Language.normalized(element.attr("lang"))
        .map(tag -> new Language(tag).direction().key())
        .filter(own -> !own.equals(outer))
        .ifPresent(own -> element.attr("dir", own));
  }

  /** Returns the text of a fragment of HTML. */
  public static String text(String markup) {
    return Jsoup.parseBodyFragment(markup).body().wholeText().strip();
  }

  /**
   * A tag or attribute that the safelist refuses.
   *
   * @param what the tag, with the attribute if only that is refused
   * @param line in the markup, counted from 1
   * @param column in the line, counted from 1
   */
  public record Dropped(String what, int line, int column) {}

  /**
   * A sanitised section.
   *
   * @param html its HTML
   * @param dropped the tags and attributes that were removed
   */
  public record Cleaned(String html, List<String> dropped) {
    public Cleaned {
      dropped = List.copyOf(dropped);
    }
  }
}
