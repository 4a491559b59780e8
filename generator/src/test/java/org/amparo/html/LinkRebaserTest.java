package org.amparo.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.amparo.model.Address;
import org.amparo.model.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRebaserTest {

  private static String link(String href) {
    return "<p><a href=\"" + href + "\">x</a></p>";
  }

  private static String moved(String markup, String from, String to) {
    return LinkRebaser.rebase(new Html(markup), new Address(from), new Address(to)).markup();
  }

  @ParameterizedTest
  @CsvSource({
    "b.html,                es/r/a.html, en/rights/a.html, ../../es/r/b.html",
    "../index.html,         es/r/a.html, en/rights/a.html, ../../es/index.html",
    "../s/b.html#c,         es/r/a.html, es/index.html,    s/b.html#c",
    "../../en/x/y.html#z-2, es/r/a.html, en/x/a.html,      y.html#z-2",
    "b.html,                es/r/a.html, es/r/c.html,      b.html",
    "gu%C3%ADa.html#%C3%B1, es/a.html,   index.html,       es/gu%C3%ADa.html#%C3%B1",
  })
  void relativeLinkLeadsToTheSamePageFromTheOther(
      String href, String from, String to, String expected) {
    assertEquals(link(expected), moved(link(href), from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#section",
        "https://example.org/a?b=c#d",
        "mailto:a@example.org",
        "tel:+51999999999",
      })
  void linkThatIsNotRelativeStays(String href) {
    assertEquals(link(href), moved(link(href), "es/r/a.html", "en/rights/a.html"));
  }

  @Test
  void everyLinkIsMovedAndTheRestStaysAsItIs() {
    assertEquals(
        "<p lang=\"es\">Uno <a href=\"es/b.html\" class=\"term\">b</a>\n  y "
            + "<a href=\"es/c.html\">c</a>  &amp; <a>d</a></p>\n<hr>",
        moved(
            "<p lang=\"es\">Uno <a href=\"b.html\" class=\"term\">b</a>\n  y "
                + "<a href=\"c.html\">c</a>  &amp; <a>d</a></p>\n<hr>",
            "es/a.html",
            "index.html"));
  }
}
