package org.amparo.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** A text that came in as HTML, in the Markdown that organisers write. */
public final class HtmlToMarkdown {

  private static final Safelist TEXT =
      new Safelist()
          .addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "strong", "em", "b", "i")
          .addTags("sup", "sub", "a", "img", "ul", "ol", "li", "blockquote")
          .addTags("table", "thead", "tbody", "tr", "th", "td")
          .addAttributes("a", "href")
          .addAttributes("h1", "class")
          .addAttributes("img", "src", "alt")
          .addAttributes("th", "colspan", "rowspan")
          .addAttributes("td", "colspan", "rowspan");

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>{}|]|&(?=#?\\w+;)");
  private static final Pattern LINE_START = Pattern.compile("^(#{1,6}(?= )|[-+](?= )|[>=~])");
  private static final Pattern NUMBER_START = Pattern.compile("^(\\d+)([.)])(?= )");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  /** Space, punctuation and symbols, next to which CommonMark takes marks otherwise. */
  private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]");

  /** What a heading does without: it is bold, and its address is made of its words. */
  private static final Pattern BOLD_OR_TAG = Pattern.compile("\\*\\*|</?(strong|b|em|i)>");

  /** What stands in a paragraph among its words. */
  private static final Set<String> PIECES = Set.of("strong", "b", "em", "i", "sup", "sub", "a");

  private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?|mailto|tel):.*");

  private final Set<String> left = new TreeSet<>();
  private final List<String> blocks = new ArrayList<>();
  private String title = "";
  private int shift = 1;
  private int level = 1;

  private HtmlToMarkdown() {}

  /** Understands a document; what the safelist does not know is left out. */
  public static HtmlToMarkdown of(String html) {
    Document document = new Cleaner(TEXT).clean(Jsoup.parseBodyFragment(html));
    HtmlToMarkdown text = new HtmlToMarkdown();
    text.findTitle(document.body());
    text.blocks(document.body(), "");
    return text;
  }

  /** The text's title; empty if it has none. */
  public String title() {
    return title;
  }

  /** The text below the title. */
  public String markdown() {
    return String.join("\n\n", blocks) + "\n";
  }

  /** What could not be taken over: {@code merged}, {@code nested}, {@code links}. */
  public Set<String> left() {
    return new TreeSet<>(left);
  }

  /** The title is what bears that style, or the only heading of the first level. */
  private void findTitle(Element body) {
    List<Element> titles = body.select("h1.title");
    List<Element> first = body.select("h1");
    Element found = !titles.isEmpty() ? titles.get(0) : first.size() == 1 ? first.get(0) : null;
    if (found != null) {
      title = SPACE.matcher(found.text()).replaceAll(" ").strip();
      found.remove();
    }
    int highest = 6;
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      highest = Math.min(highest, heading.tagName().charAt(1) - '0');
    }
    shift = 2 - highest;
  }

  private void blocks(Element parent, String indent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element) {
        block(element, indent);
      } else if (node instanceof TextNode text && !text.isBlank()) {
        add(indent, escapedStart(inline(text)));
      }
    }
  }

  private void block(Element element, String indent) {
    switch (element.tagName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> add(indent, list(element));
      case "table" -> table(element, indent);
      case "blockquote" -> quote(element, indent);
      default -> add(indent, escapedStart(inlines(element)));
    }
  }

  private void add(String indent, String block) {
    if (!block.isBlank()) {
      blocks.add(indent + block.replace("\n", "\n" + indent));
    }
  }

  /** No level is skipped, so that the contents make sense. */
  private void heading(Element element) {
    String plain = BOLD_OR_TAG.matcher(inlines(element)).replaceAll("");
    String words = SPACE.matcher(plain).replaceAll(" ").strip();
    if (words.isEmpty()) {
      return;
    }
    int own = element.tagName().charAt(1) - '0' + shift;
    level = Math.max(2, Math.min(Math.min(own, level + 1), 6));
    blocks.add("#".repeat(level) + " " + words);
  }

  private String list(Element list) {
    List<String> items = new ArrayList<>();
    int number = 1;
    for (Element item : list.children()) {
      String mark = list.tagName().equals("ol") ? number++ + ". " : "- ";
      List<String> parts = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      for (Node node : item.childNodes()) {
        boolean nested = node instanceof Element e && Set.of("ul", "ol").contains(e.tagName());
        if (nested) {
          parts.add(list((Element) node));
        } else {
          line.append(inline(node));
        }
      }
      parts.add(0, escapedStart(line.toString()).strip());
      items.add(mark + String.join("\n", parts).replace("\n", "\n" + " ".repeat(mark.length())));
    }
    return String.join("\n", items);
  }

  private void table(Element table, String indent) {
    List<List<String>> rows = new ArrayList<>();
    int width = 0;
    for (Element row : table.select("tr")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        if (cell.hasAttr("colspan") || cell.hasAttr("rowspan")) {
          left.add("merged");
        }
        if (!cell.select("table").isEmpty()) {
          left.add("nested");
        }
        cells.add(SPACE.matcher(inlines(cell)).replaceAll(" ").strip());
      }
      rows.add(cells);
      width = Math.max(width, cells.size());
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = rows.get(i);
      while (cells.size() < width) {
        cells.add("");
      }
      out.append("| ").append(String.join(" | ", cells)).append(" |\n");
      if (i == 0) {
        out.append("|").append(" --- |".repeat(width)).append('\n');
      }
    }
    add(indent, out.toString().strip());
  }

  private void quote(Element element, String indent) {
    List<String> lines = new ArrayList<>();
    for (Node node : element.childNodes()) {
      lines.add(escapedStart(inline(node)).strip());
    }
    lines.removeIf(String::isEmpty);
    add(indent, "> " + String.join("\n>\n> ", lines));
  }

  private String inlines(Element element) {
    StringBuilder out = new StringBuilder();
    element.childNodes().forEach(node -> out.append(inline(node)));
    return out.toString();
  }

  private String inline(Node node) {
    if (node instanceof TextNode text) {
      String words = SPACE.matcher(text.getWholeText()).replaceAll(" ");
      return SPECIAL.matcher(words).replaceAll("\\\\$0");
    }
    return node instanceof Element element ? inline(element) : "";
  }

  private String inline(Element element) {
    String inside = inlines(element);
    return switch (element.tagName()) {
      case "strong", "b" -> marked(element, inside, "**");
      case "em", "i" -> marked(element, inside, "*");
      case "br" -> " ";
      case "a" -> link(element, inside);
      case "img" -> picture(element);
      case "p", "li", "td", "th" -> inside + " ";
      case "sup", "sub" -> inside.isBlank() ? "" : tagged(element, inside);
      default -> inside;
    };
  }

  private static String tagged(Element element, String inside) {
    return "<" + element.tagName() + ">" + inside + "</" + element.tagName() + ">";
  }

  /**
   * Marks stand at the words, not at the space around them. A mark between a sign inside and a
   * letter outside is read as asterisks: a tag stands there.
   */
  private static String marked(Element element, String text, String mark) {
    String words = text.strip();
    if (words.isEmpty()) {
      return text;
    }
    int start = text.indexOf(words);
    int end = start + words.length();
    String before = beside(element, false);
    boolean glued =
        (start == 0
                && !isWord(words.codePointAt(0))
                && isWord(before.codePointBefore(before.length())))
            || (end == text.length()
                && !isWord(words.codePointBefore(words.length()))
                && isWord(beside(element, true).codePointAt(0)));
    String marked = glued ? tagged(element, words) : mark + words + mark;
    return text.substring(0, start) + marked + text.substring(end);
  }

  /** The text of a paragraph next to a piece of it; a space where anything else stands there. */
  private static String beside(Element piece, boolean after) {
    String text = "";
    Node at = piece;
    while (at != null && text.isEmpty()) {
      Node next = after ? at.nextSibling() : at.previousSibling();
      at = next != null ? next : at.parent();
      if (next instanceof TextNode words) {
        text = words.getWholeText();
      } else if (!(at instanceof Element element) || !PIECES.contains(element.tagName())) {
        text = " ";
      } else if (next != null) {
        text = element.wholeText();
      }
    }
    return text;
  }

  private static boolean isWord(int codePoint) {
    return !NO_WORD.matcher(Character.toString(codePoint)).matches();
  }

  /** A link into the text itself, such as to a footnote, leads nowhere in a page. */
  private String link(Element element, String inside) {
    String href = element.attr("href");
    if (href.isEmpty() || inside.isBlank()) {
      return inside;
    }
    if (!OUTSIDE.matcher(href).matches()) {
      left.add(href.startsWith("#footnote") || href.startsWith("#endnote") ? "notes" : "links");
      return href.contains("note-ref") ? "" : inside;
    }
    return "[" + inside.strip() + "](<" + href.replace(">", "%3E").replace("<", "%3C") + ">)";
  }

  private static String picture(Element element) {
    String alt = SPECIAL.matcher(element.attr("alt")).replaceAll("\\\\$0");
    String src = element.attr("src");
    return src.isEmpty() ? "" : "![" + SPACE.matcher(alt).replaceAll(" ") + "](" + src + ")";
  }

  /** What would begin a heading, a list or a quote is only a letter. */
  private static String escapedStart(String text) {
    String line = text.strip();
    String numbers = NUMBER_START.matcher(line).replaceFirst("$1\\\\$2");
    return LINE_START.matcher(numbers).replaceFirst("\\\\$1");
  }
}
