package org.amparo.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Gathers the lists of pasted HTML. */
final class PastedLists {

  private static final Pattern OF_WORD =
      Pattern.compile("(?:^|;)\\s*mso-list:[^;]*\\blevel([1-9])");

  /** A number or a letter before an item. The bullet {@code o} of Word has no mark behind it. */
  private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,4}|\\p{L}{1,4})[.)]\\)?");

  /** A list that was typed as paragraphs. */
  private static final Pattern TYPED_BULLET =
      Pattern.compile("^[\\s\\u00a0]*(?:[•·‣▪●◦⁃]|[-–](?=[\\s\\u00a0]))[\\s\\u00a0]*");

  private static final Pattern TYPED_NUMBER =
      Pattern.compile("^[\\s\\u00a0]*(\\d{1,3})[.)][\\s\\u00a0]+");

  private final Element out;

  /** The list at the end of the blocks. */
  private @Nullable Element last;

  /**
   * @param out the blocks so far, to which lists are added
   */
  PastedLists(Element out) {
    this.out = out;
  }

  /** Adds a list. Each item of Word Online is a list of its own, with its level. */
  void add(Element list) {
    List<Element> items = list.select("> li[data-aria-level]");
    if (items.isEmpty() || items.size() != list.childrenSize()) {
      out.appendChild(list);
      return;
    }
    for (Element item : items) {
      String level = item.attr("data-aria-level");
      int depth = level.matches("[1-9]") ? Integer.parseInt(level) : 1;
      String start = PastedHtml.attribute(list, "start").orElse("");
      boolean begins = depth == 1 && start.equals("1") && list.normalName().equals("ol");
      append(list.normalName(), begins ? 0 : depth, item);
    }
  }

  /** Adds a paragraph of Word if it is an item of a list. */
  boolean addOfWord(Element paragraph) {
    Matcher style = OF_WORD.matcher(paragraph.attr("style").toLowerCase(Locale.ROOT));
    Element marker =
        paragraph.selectFirst("span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]");
    if (!style.find() || marker == null) {
      return false;
    }
    String label = marker.text().replace('\u00a0', ' ').strip();
    marker.remove();
    boolean numbered = NUMBER.matcher(label).matches();
    Element item = item(paragraph);
    if (numbered) {
      item.prependChild(new TextNode(ListLabel.BEGIN + label + ListLabel.END));
    }
    append(numbered ? "ol" : "ul", Integer.parseInt(style.group(1)), item);
    return true;
  }

  /** Returns the lines of a paragraph if one of them is an item; otherwise the paragraph. */
  static List<Element> lines(Element paragraph) {
    List<Element> lines = new ArrayList<>();
    Element line = new Element("p");
    boolean item = false;
    for (Node node : paragraph.childNodes()) {
      if (node.normalName().equals("br")) {
        lines.add(line);
        line = new Element("p");
      } else {
        line.appendChild(node.clone());
      }
    }
    lines.add(line);
    for (Element each : lines) {
      item |= TYPED_BULLET.matcher(each.wholeText()).find();
    }
    return item ? lines : List.of(paragraph);
  }

  /** Adds a paragraph if it begins with a bullet or the next number. */
  boolean addTyped(Element paragraph) {
    Matcher bullet = TYPED_BULLET.matcher(paragraph.wholeText());
    Matcher number = TYPED_NUMBER.matcher(paragraph.wholeText());
    boolean numbered = number.find();
    boolean next = numbered && number.group(1).equals(Integer.toString(1 + count("ol")));
    if (!bullet.find() && !next) {
      return false;
    }
    // the mark may be in an element of its own
    cut(paragraph, next ? number.end() : bullet.end());
    append(next ? "ol" : "ul", 1, item(paragraph));
    return true;
  }

  /** Returns how many items the last list has, if it is of a kind and at the end. */
  private int count(String tag) {
    return last != null && isAtEnd(last) && last.normalName().equals(tag) ? last.childrenSize() : 0;
  }

  private boolean isAtEnd(Element list) {
    return list.equals(out.lastElementChild());
  }

  /** Removes characters from the beginning of a paragraph. */
  private static void cut(Element paragraph, int characters) {
    int left = characters;
    for (TextNode text : paragraph.nodeStream(TextNode.class).toList()) {
      String words = text.getWholeText();
      int here = Math.min(left, words.length());
      text.text(words.substring(here));
      left -= here;
    }
  }

  private static Element item(Element paragraph) {
    Element item = new Element("li");
    List.copyOf(paragraph.childNodes()).forEach(item::appendChild);
    return item;
  }

  /**
   * Adds an item to the list at the end, or to a new one.
   *
   * @param depth from 1; 0 begins a new list
   */
  private void append(String tag, int depth, Element item) {
    Element list = last;
    boolean goesOn = list != null && isAtEnd(list) && depth > 0;
    if (list == null || !goesOn || (depth == 1 && !list.normalName().equals(tag))) {
      list = new Element(tag);
      out.appendChild(list);
      last = list;
    }
    inner(list, tag, depth).appendChild(item);
  }

  /** Returns the list of a depth in the last item of a list. No depth is skipped. */
  private static Element inner(Element list, String tag, int depth) {
    Element parent = list.lastElementChild();
    if (depth <= 1 || parent == null) {
      return list;
    }
    Element inner = parent.lastElementChild();
    if (inner != null && List.of("ul", "ol").contains(inner.normalName())) {
      return inner(inner, tag, depth - 1);
    }
    Element begun = new Element(tag);
    parent.appendChild(begun);
    return begun;
  }
}
