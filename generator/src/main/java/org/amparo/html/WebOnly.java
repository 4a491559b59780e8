package org.amparo.html;

import org.amparo.output.OutputFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Parts of pages that only a server can make work: elements with the attribute {@code data-web}.
 */
public final class WebOnly {

  private WebOnly() {}

  /** A page without these parts. */
  public static OutputFile without(OutputFile page) {
    Document document = Jsoup.parse(page.text());
    document.outputSettings().prettyPrint(false);
    document.select("[data-web]").remove();
    return OutputFile.of(page.address(), document.outerHtml());
  }
}
