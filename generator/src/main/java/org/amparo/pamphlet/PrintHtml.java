package org.amparo.pamphlet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
public final class PrintHtml {

  /** The word after a number, with the space before it. */
  private static final Pattern NEXT_WORD = Pattern.compile("^ \\S+");

  /** The word before a number, with the space after it; one that ends a sentence is none. */
  private static final Pattern WORD_BEFORE = Pattern.compile("\\p{L}+ $");

  private PrintHtml() {}

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
    page.select("a.call").forEach(PrintHtml::call);
    page.select("a[data-phone]").forEach(PrintHtml::writeNumber);
    page.select("a").forEach(Element::unwrap);
    page.select("ol").forEach(PrintHtml::number);
    page.select("strong").forEach(PrintHtml::markPhone);
    page.select("strong.phone").forEach(PrintHtml::holdPhone);
    page.select("em").forEach(PrintHtml::holdBrackets);
    page.select("p:matchesOwn(:$) + ul, p:matchesOwn(:$) + ol").forEach(PrintHtml::holdLead);
    join(page.body());
    return new W3CDom().fromJsoup(page);
  }

  /**
   * The same markup with where its links lead in brackets after them, the first time that they lead
   * there, unless they say so themselves.
   *
   * @param places by the address that links give them
   */
  public static String withPlaces(String markup, Map<String, Place> places) {
    Document part = Jsoup.parseBodyFragment(markup);
    part.outputSettings().prettyPrint(false);
    Set<Place> said = new HashSet<>();
    for (Element link : part.select("a[href]")) {
      Place place = places.get(link.attr("href"));
      if (place != null && said.add(place) && !place.isNamedBy(link.text())) {
        link.after(new TextNode(" (" + place.words() + ")"));
      }
    }
    return part.body().html();
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
    element.children().forEach(PrintHtml::join);
    for (TextNode text : element.textNodes()) {
      if (text.previousSibling() instanceof TextNode before) {
        text.text(before.getWholeText() + text.getWholeText());
        before.remove();
      }
      text.text(printable(text.getWholeText()));
    }
  }

  /** Whom to call and for what, as the author wrote it, and below it when. */
  private static void call(Element call) {
    call.select(".call-number").forEach(n -> n.tagName("strong"));
    if (call.nextElementSibling() != null) {
      call.select(".call-name").forEach(n -> n.appendText(":")); // no line begins with a colon
    }
    call.select(".call-name").forEach(call::before);
    Element note = call.nextElementSibling();
    if (note != null && note.hasClass("call-note")) {
      note.prependText(" ");
      note.childNodesCopy().forEach(call::before);
      note.remove();
    }
    call.select(".call-when").forEach(call::before);
    call.remove();
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

  /** Keeps brackets around a foreign word on its line. */
  private static void holdBrackets(Element word) {
    if (word.previousSibling() instanceof TextNode before
        && word.nextSibling() instanceof TextNode after
        && before.getWholeText().endsWith("(")
        && after.getWholeText().startsWith(")")) {
      String opening = before.getWholeText();
      before.text(opening.substring(0, opening.length() - 1));
      after.text(after.getWholeText().substring(1));
      word.prependText("(").appendText(")");
    }
  }

  /** Keeps the word that says what a number is for on its line: “106 ambulance”, “Police 105”. */
  private static void holdPhone(Element phone) {
    if (phone.nextSibling() instanceof TextNode after) {
      Matcher word = NEXT_WORD.matcher(after.getWholeText());
      if (word.find()) {
        after.text(after.getWholeText().substring(word.end()));
        Element held = new Element("span").addClass("held");
        phone.replaceWith(held);
        held.appendChild(phone).appendText(word.group());
        return;
      }
    }
    boolean named = phone.hasClass("call-number"); // its colon must not part from it
    if (!named && phone.previousSibling() instanceof TextNode before) {
      Matcher word = WORD_BEFORE.matcher(before.getWholeText());
      if (word.find()) {
        before.text(before.getWholeText().substring(0, word.start()));
        Element held = new Element("span").addClass("held").appendText(word.group());
        phone.replaceWith(held);
        held.appendChild(phone);
      }
    }
  }

  /** Keeps the words that announce a list on the page where it begins. */
  private static void holdLead(Element list) {
    Element lead = list.previousElementSibling();
    if (lead != null) {
      lead.addClass("lead");
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
   * Where a link leads.
   *
   * @param title of the guide or section
   * @param words that say so on paper
   */
  public record Place(String title, String words) {

    private boolean isNamedBy(String link) {
      return link.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A block and its translation.
   *
   * @param left markup of the one
   * @param right markup of the other
   */
  public record Pair(String left, String right) {}
}
