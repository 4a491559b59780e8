package org.amparo.html;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page made for paper: nothing in it waits for a tap. Details are open, phone numbers written
 * out, links mere words, and steps carry their number as text, which a reader aloud says too.
 */
public final class PaperMarkup {

  /** How many letters may stand on a line that is not broken, even on the narrowest paper. */
  private static final int LONGEST_HELD = 24;

  private PaperMarkup() {}

  /**
   * The page as a tree of elements.
   *
   * @param html a whole document
   */
  public static org.w3c.dom.Document document(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("svg, img:not(.qr)").remove();
    page.select("details").forEach(d -> d.tagName("div").removeAttr("open"));
    page.select("summary").forEach(s -> s.tagName("p"));
    page.select("a.call").forEach(PaperMarkup::call);
    page.select("a[data-phone]").forEach(PaperMarkup::writeNumber);
    page.select("a").forEach(Element::unwrap);
    page.select("ol").forEach(PaperMarkup::number);
    page.select("strong").forEach(PaperMarkup::markPhone);
    page.select("em").forEach(PaperMarkup::holdBracket);
    join(page.body());
    return new W3CDom().fromJsoup(page);
  }

  /** The words of a document's body, in order. */
  public static String words(String html) {
    return printable(Jsoup.parse(html).body().wholeText());
  }

  /** A text with signs that typefaces lack put as their like. */
  private static String printable(String text) {
    return text.replace('\u02BC', '\u2019').replace('\u202F', '\u00A0').replace('\u2011', '-');
  }

  /** Makes one text of neighbours: a line may end between two of them. */
  private static void join(Element element) {
    element.children().forEach(PaperMarkup::join);
    for (TextNode text : element.textNodes()) {
      if (text.previousSibling() instanceof TextNode before) {
        text.text(before.getWholeText() + text.getWholeText());
        before.remove();
      }
      text.text(printable(text.getWholeText()));
    }
  }

  private static void call(Element call) {
    Element who = new Element("span").addClass("contact");
    who.insertChildren(0, call.select(".call-who").get(0).childNodesCopy());
    who.select(".call-number").forEach(n -> who.prependChild(n.tagName("strong")));
    who.select(".call-name, .call-when").before(" ");
    who.select(".call-when").before("· ");
    who.select(".call-name, .call-when").forEach(Element::unwrap);
    call.replaceWith(who);
  }

  private static void writeNumber(Element link) {
    String phone = link.attr("data-phone");
    if (!link.text().contains(phone)) {
      link.after(new TextNode(" (" + phone + ")"));
    }
  }

  private static void number(Element list) {
    String start = list.attr("start");
    int number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    for (Element item : list.children()) {
      boolean wrapped = item.childrenSize() == 1 && item.child(0).normalName().equals("p");
      Element target = wrapped ? item.child(0) : item;
      target.prependChild(new TextNode(" "));
      target.prependChild(new Element("span").addClass("number").text(Integer.toString(number)));
      number++;
    }
  }

  /** Keeps an opening bracket on the line of the foreign word that it opens for. */
  private static void holdBracket(Element word) {
    boolean brief = word.text().length() <= LONGEST_HELD;
    if (brief
        && word.previousSibling() instanceof TextNode before
        && before.getWholeText().endsWith("(")) {
      String text = before.getWholeText();
      before.text(text.substring(0, text.length() - 1));
      Element held = new Element("span").addClass("held");
      word.replaceWith(held);
      held.appendChild(new TextNode("(")).appendChild(word);
    }
  }

  private static void markPhone(Element strong) {
    if (strong.text().matches("[0-9+*# ]{3,}")) {
      strong.addClass("phone");
    }
  }

  /** The blocks of two texts in pairs; one pair of both texts whole where they differ in shape. */
  public static List<Pair> pairs(String left, String right) {
    List<Element> lefts = Jsoup.parseBodyFragment(left).body().children();
    List<Element> rights = Jsoup.parseBodyFragment(right).body().children();
    boolean alike = lefts.size() == rights.size() && !lefts.isEmpty();
    for (int i = 0; alike && i < lefts.size(); i++) {
      alike = lefts.get(i).normalName().equals(rights.get(i).normalName());
    }
    if (!alike) {
      return List.of(new Pair(left, right));
    }
    return IntStream.range(0, lefts.size())
        .mapToObj(i -> new Pair(lefts.get(i).outerHtml(), rights.get(i).outerHtml()))
        .toList();
  }

  /**
   * A block and its translation.
   *
   * @param left markup of the one
   * @param right markup of the other
   */
  public record Pair(String left, String right) {}
}
