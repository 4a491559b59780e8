package org.amparo.docx;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes paragraphs, headings and lists of pasted HTML, in which anything may be within anything:
 * text beside blocks, lists that are paragraphs with a bullet, each item in a list of its own.
 */
final class PastedBlocks {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "dfn", "em", "font", "i",
          "img", "ins", "kbd", "label", "mark", "o:p", "q", "samp", "small", "span", "strong",
          "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern LEVEL = Pattern.compile("[1-6]");

  private final Element out = new Element("body");
  private final PastedLists lists = new PastedLists(out);

  /** The paragraph that is being read. */
  private Element paragraph = new Element("p");

  private PastedBlocks() {}

  /** Returns the blocks of a body. */
  static Element of(Element body) {
    PastedBlocks blocks = new PastedBlocks();
    blocks.children(body);
    blocks.flush();
    blocks.shiftHeadings();
    return blocks.out;
  }

  /** Returns whether an element belongs to a line of text. */
  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  private static boolean hasBlock(Element element) {
    return element.children().stream().anyMatch(e -> !isInline(e) || hasBlock(e));
  }

  private void children(Element parent) {
    for (Node node : List.copyOf(parent.childNodes())) {
      if (node instanceof TextNode) {
        paragraph.appendChild(node);
      } else if (node instanceof Element element) {
        child(element);
      }
    }
  }

  private void child(Element element) {
    if (isInline(element) && hasBlock(element)) {
      children(element);
    } else if (isInline(element)) {
      inline(element);
    } else {
      flush();
      block(element);
      flush();
    }
  }

  /** Adds a part of a paragraph. Two breaks end it. */
  private void inline(Element element) {
    Node last = paragraph.lastChild();
    while (last instanceof TextNode text && text.isBlank()) {
      last = last.previousSibling();
    }
    boolean second = last instanceof Element before && before.normalName().equals("br");
    if (second && element.normalName().equals("br")) {
      flush();
    } else {
      paragraph.appendChild(element);
    }
  }

  private void flush() {
    Element done = paragraph;
    paragraph = new Element("p");
    List<Element> lines = PastedLists.lines(done);
    for (Element line : lines) {
      if (!line.wholeText().isBlank() && !lists.addTyped(line)) {
        out.appendChild(line);
      }
    }
  }

  private void block(Element element) {
    String name = element.normalName();
    if (HEADINGS.contains(name)) {
      heading(element, name);
    } else if (name.equals("p") || (name.equals("div") && !hasBlock(element))) {
      paragraph(element);
    } else if (name.equals("ul") || name.equals("ol")) {
      paragraphs(element);
      element.select("ul > ul, ul > ol, ol > ul, ol > ol").forEach(PastedBlocks::nest);
      lists.add(element);
    } else if (name.equals("table") && element.select("td, th").size() > 1) {
      paragraphs(element);
      out.appendChild(element);
    } else if (name.equals("blockquote")) {
      paragraphs(element);
      out.appendChild(element);
    } else if (!name.equals("hr")) {
      children(element);
    }
  }

  private void paragraph(Element element) {
    String level = element.attr("aria-level");
    boolean title = element.hasClass("MsoTitle");
    if (title || (element.attr("role").equals("heading") && LEVEL.matcher(level).matches())) {
      heading(element, title ? "h1" : "h" + level);
    } else if (!lists.addOfWord(element)) {
      children(element);
    }
  }

  private void heading(Element element, String tag) {
    if (!element.wholeText().isBlank()) {
      out.appendChild(element.tagName(tag));
    }
  }

  /** Makes paragraphs of the innermost blocks that an item, a cell or a quotation has. */
  private static void paragraphs(Element element) {
    for (Element block : element.select("div, section, figure, figcaption, article, dd, dt, pre")) {
      if (hasBlock(block)) {
        block.unwrap();
      } else {
        block.tagName("p");
      }
    }
  }

  /** Puts a list that is beside the items of another into the item before it. */
  private static void nest(Element list) {
    Element before = list.previousElementSibling();
    if (before != null && before.normalName().equals("li")) {
      before.appendChild(list);
    }
  }

  /** Makes no heading of the first level: that is the title of the guide. */
  private void shiftHeadings() {
    if (!out.select("h1").isEmpty()) {
      for (int level = 5; level > 0; level--) {
        out.select("h" + level).tagName("h" + (level + 1));
      }
    }
  }
}
