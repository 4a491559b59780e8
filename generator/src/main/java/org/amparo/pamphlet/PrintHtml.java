package org.amparo.pamphlet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Converts a page to HTML for print: details are open, phone numbers are written out, links are
 * plain text, and the numbers of steps are text, which screen readers read too.
 */
public final class PrintHtml {

  private PrintHtml() {}

  /**
   * Returns the page as a DOM tree.
   *
   * @param html a whole document
   * @param width of a column of text, in em
   */
  static org.w3c.dom.Document document(String html, double width) {
    return document(html, width, Drawings.NONE);
  }

  /**
   * Returns the page as a DOM tree with placeholders of its drawings.
   *
   * @param html a whole document
   * @param width of a column of text, in em
   */
  static org.w3c.dom.Document document(String html, double width, Drawings drawings) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("summary svg:has(use[href=#_icon-fold])").remove();
    page.select("svg:has(use)").forEach(PrintHtml::icon);
    page.select("svg").remove();
    PaperImages.place(page, width);
    page.select("details").forEach(d -> d.tagName("div").removeAttr("open"));
    page.select("summary").forEach(s -> s.tagName("p"));
    page.select("a.call").forEach(PrintHtml::call);
    page.select("a[data-phone]").forEach(PrintHtml::writeNumber);
    page.select("a").forEach(Element::unwrap);
    page.select("[data-blank]").forEach(PrintHtml::blank);
    page.select("ol").forEach(PrintHtml::number);
    page.select("strong").forEach(PrintHtml::markPhone);
    page.select("strong.phone").forEach(HeldWords::phone);
    page.select("em").forEach(HeldWords::brackets);
    page.select("p:matchesOwn(:$) + ul, p:matchesOwn(:$) + ol").forEach(PrintHtml::holdLead);
    join(page.body());
    page.body().select("*").forEach(HeldWords::marks);
    PrintTables.fit(page, width);
    drawings.addTo(page);
    return new W3CDom().fromJsoup(page);
  }

  /**
   * Returns the markup with the target of each link in brackets after it: once for each target, and
   * not where the link's text contains the title.
   *
   * @param places the targets by the {@code href} of their links
   */
  public static String withPlaces(String markup, Map<String, Place> places) {
    Document part = Jsoup.parseBodyFragment(markup);
    part.outputSettings().prettyPrint(false);
    Set<Place> written = new HashSet<>();
    for (Element link : part.select("a[href]")) {
      Place place = places.get(link.attr("href"));
      if (place != null && written.add(place) && !place.isNamedBy(link.text())) {
        link.after(new TextNode(" (" + place.reference() + ")"));
      }
    }
    return part.body().html();
  }

  /** Returns the text of a document's body. */
  public static String text(String html) {
    return PrintableText.of(Jsoup.parse(html).body().wholeText());
  }

  /** Makes a reference to an icon a background, of the title of its callout or an empty element. */
  private static void icon(Element svg) {
    String name = svg.select("use").attr("href").replace("#_icon-", "");
    Element parent = svg.parent();
    if (parent != null && parent.hasClass("callout-title")) {
      parent.attr("data-icon", name); // no element of its own, which would be one more tag
      svg.remove();
    } else {
      svg.replaceWith(new Element("span").addClass("icon").attr("data-icon", name));
    }
  }

  /** Merges adjacent text nodes, between which the library may break a line. */
  private static void join(Element element) {
    element.children().forEach(PrintHtml::join);
    for (TextNode text : element.textNodes()) {
      if (text.previousSibling() instanceof TextNode before) {
        text.text(before.getWholeText() + text.getWholeText());
        before.remove();
      }
      text.text(PrintableText.of(text.getWholeText()));
    }
  }

  /** Replaces a contact button by its name, the author's note and its hours. */
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

  /** Makes the lines of a blank a link to it, of which {@link FormFields} makes a field. */
  private static void blank(Element blank) {
    boolean box = blank.hasClass("blank-box");
    boolean hand = blank.hasClass("blank-hand");
    Element label = blank.selectFirst(".blank-label");
    List<Element> lines = blank.select(".blank-line");
    if (label == null || lines.isEmpty()) {
      return;
    }
    String kind = box ? FormFields.BOX : lines.size() > 1 ? FormFields.LINES : "";
    Element area = new Element(hand ? "span" : "a").addClass("blank-area");
    if (!hand) {
      area.attr("href", FormFields.BLANK + blank.attr("data-blank") + kind);
      area.attr("title", label.text());
    }
    lines.get(0).before(area);
    area.appendChildren(lines);
    if (!box) {
      label.prependText("(").appendText(")");
    }
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
      Element first = item.firstElementChild();
      boolean loose = item.ownText().isBlank() && item.select("> p:first-child").size() == 1;
      Element target = first != null && loose ? first : item;
      target.prependChild(new TextNode(" "));
      target.prependChild(new Element("span").addClass("number").text(Integer.toString(number)));
      number++;
    }
  }

  /** Marks the paragraph before a list, to keep it on the page where the list begins. */
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

  /**
   * The target of a link.
   *
   * @param title the title of the guide or section
   * @param reference the text that refers to it, in the language of the page
   */
  public record Place(String title, String reference) {

    private boolean isNamedBy(String link) {
      return link.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
    }
  }
}
