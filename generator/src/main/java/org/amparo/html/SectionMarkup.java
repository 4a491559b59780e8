package org.amparo.html;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.amparo.model.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Changes the markup of a section that moves from one page to another. */
public final class SectionMarkup {

  private static final String TERM = "#_term-";

  private SectionMarkup() {}

  /**
   * Returns the markup with other references and ids.
   *
   * @param links gives the new reference of a link
   * @param images gives the new reference of an image
   * @param ids the new id of each element whose id changes, by the old one
   */
  public static Html move(
      Html html,
      UnaryOperator<String> links,
      UnaryOperator<String> images,
      Map<String, String> ids) {
    Document document = parsed(html);
    document.select("a[href]").forEach(a -> a.attr("href", links.apply(a.attr("href"))));
    document.select("img[src]").forEach(i -> i.attr("src", images.apply(i.attr("src"))));
    document.select("[id]").forEach(e -> e.id(ids.getOrDefault(e.id(), e.id())));
    return new Html(document.body().html());
  }

  /** Returns the markup with empty elements before it, at which links to these ids arrive. */
  public static Html withAnchors(Html html, List<String> ids) {
    if (ids.isEmpty()) {
      return html;
    }
    Document document = parsed(html);
    for (String id : ids) {
      document.body().prependChild(new Element("span").id(id));
    }
    return new Html(document.body().html());
  }

  /**
   * Returns the markup with other numbers of footnotes.
   *
   * @param numbers the number of each term, by its id
   */
  public static Html withFootnotes(Html html, Map<String, Integer> numbers) {
    if (!html.markup().contains("data-footnote")) {
      return html;
    }
    Document document = parsed(html);
    for (Element link : document.select("a[data-footnote]")) {
      Integer number = numbers.get(link.attr("href").replaceFirst("^" + TERM, ""));
      if (number != null) {
        link.attr("data-footnote", number.toString());
      }
    }
    return new Html(document.body().html());
  }

  /** Returns whether a reference leads to a term among the footnotes of its page. */
  public static boolean isTerm(String href) {
    return href.startsWith(TERM);
  }

  private static Document parsed(Html html) {
    Document document = Jsoup.parseBodyFragment(html.markup());
    document.outputSettings().prettyPrint(false);
    return document;
  }
}
