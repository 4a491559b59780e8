package org.amparo.html;

import java.net.URI;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links in a piece of markup. */
public final class Hrefs {

  private static final URI ROOT = URI.create("site:/");

  private Hrefs() {}

  /**
   * Markup made for one page, so that its relative links work from another one.
   *
   * @param html whose relative links lead from {@code from}
   * @param from the page it was made for
   * @param to the page it will stand in
   */
  public static Html moved(Html html, Address from, Address to) {
    Document document = Jsoup.parseBodyFragment(html.markup());
    document.outputSettings().prettyPrint(false);
    for (Element link : document.select("a[href]")) {
      String href = link.attr("href");
      if (!href.startsWith("#") && !URI.create(href).isAbsolute()) {
        link.attr("href", moved(href, from, to));
      }
    }
    return new Html(document.body().html());
  }

  private static String moved(String href, Address from, Address to) {
    URI target = ROOT.resolve(from.path()).resolve(href);
    String path = target.getRawPath().substring(1);
    String fragment = target.getRawFragment() == null ? "" : "#" + target.getRawFragment();
    return to.to(new Address(path)) + fragment;
  }
}
