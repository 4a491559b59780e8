package org.amparo.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/** The markup that authors may write in their Markdown, and what is done with the rest. */
public final class RawHtml {

  private static final Safelist ALLOWED =
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

  private RawHtml() {}

  /**
   * What the safelist does not let through in a piece of markup: each tag, each attribute. Comments
   * are left out of pages without a word.
   *
   * @param markup one tag, or a block with what it holds
   */
  public static List<Dropped> dropped(String markup) {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    Document document = parser.parseInput(markup, "");
    List<Dropped> dropped = new ArrayList<>();
    document.forEachNode(node -> check(node, dropped));
    return dropped;
  }

  private static void check(Node node, List<Dropped> dropped) {
    if (node instanceof Document || node instanceof TextNode || node instanceof Comment) {
      return;
    }
    if (!(node instanceof Element element)) {
      dropped.add(dropped(node, node.nodeName()));
      return;
    }
    String tag = element.normalName();
    if (!ALLOWED.isSafeTag(tag)) {
      dropped.add(dropped(node, "<" + tag + ">"));
      return;
    }
    for (Attribute attribute : element.attributes()) {
      if (!ALLOWED.isSafeAttribute(tag, element, attribute)) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        dropped.add(dropped(node, "<" + tag + " " + name + "=…>"));
      }
    }
  }

  private static Dropped dropped(Node node, String what) {
    Range.Position start = node.sourceRange().start();
    return new Dropped(what, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
  }

  /**
   * A section's markup with every tag closed where it was opened, comments left out.
   *
   * @param html what the Markdown became, with the author's own markup in it
   */
  public static String balanced(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    document.nodeStream(Comment.class).toList().forEach(Node::remove);
    return document.body().html();
  }

  /**
   * Something that no page shows.
   *
   * @param what the tag, with its attribute if it is that
   * @param line in the markup, counted from 1
   * @param column in the line, counted from 1
   */
  public record Dropped(String what, int line, int column) {}
}
