package org.amparo.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The parts of pages that need a server: elements with the attribute {@code data-web}. */
public final class WebOnly {

  private WebOnly() {}

  /** Returns a page without these parts. */
  public static String remove(String page) {
    Document document = Jsoup.parse(page);
    document.outputSettings().prettyPrint(false);
    document.select("[data-web]").remove();
    return document.outerHtml();
  }
}
