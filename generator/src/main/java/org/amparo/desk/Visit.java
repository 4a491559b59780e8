package org.amparo.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.amparo.model.Language;
import org.amparo.serve.Request;

/**
 * A request for a screen.
 *
 * @param language of the desk's own words
 * @param fields of the query and of the form
 * @param request as the browser sent it
 */
record Visit(Language language, Fields fields, Request request) {

  /** Returns the address of a screen in the same language, such as {@code /es/contacts}. */
  String to(String screen) {
    return address(language, screen);
  }

  /** Returns the address of the screen in a language; {@code start} is its root. */
  static String address(Language language, String screen) {
    return "/" + language + "/" + (screen.equals(StartScreen.NAME) ? "" : screen);
  }

  /** Returns the address of a screen for one file. */
  String to(String screen, String file) {
    return to(screen) + "?file=" + encoded(file);
  }

  /** Returns the address of the screen of an article's file. */
  String toGuide(String file) {
    return to(GuideScreen.NAME, file);
  }

  /** Returns a value as it is written in a query. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
