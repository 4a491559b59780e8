package org.amparo.report;

import org.amparo.html.HtmlBuilder;
import org.amparo.model.Language;

/** Writes the beginning of the pages for organisers. */
final class PageHead {

  private PageHead() {}

  /**
   * Adds the head of a page and opens its body and its main part.
   *
   * @param title of the page
   * @param style its CSS
   */
  static void into(HtmlBuilder page, Language language, String title, String style) {
    page.raw("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n");
    page.raw("<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"robots\" content=\"noindex\">\n")
        .element("title", title)
        .raw("<style>" + style + "</style>\n</head>\n<body>\n<main>\n");
  }
}
