package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.amparo.model.Html;
import org.junit.jupiter.api.Test;

/** The program's own Markdown as parts of a page. */
class ProgramTextTest {

  private static List<ProgramText.Part> parts(String markdown) {
    return ProgramText.parts(markdown, "/to/"::concat);
  }

  @Test
  void eachHeadingOfTwoLevelsBeginsAPart() {
    List<ProgramText.Part> parts =
        parts("# Manual\n\nOne.\n\n## 1. Así\n\nTwo.\n\n### In it\n\nThree.");
    assertEquals(
        List.of(
            new ProgramText.Part("manual", "Manual", html("<p>One.</p>\n"), "One."),
            new ProgramText.Part(
                "1-asi",
                "1. Así",
                html("<p>Two.</p>\n<h3>In it</h3>\n<p>Three.</p>\n"),
                "Two. In it Three.")),
        parts);
  }

  private static Html html(String markup) {
    return new Html(markup);
  }

  @Test
  void linksAndImagesAreLedToTheirAddresses() {
    assertEquals(
        "<p><a href=\"/to/files.md\">all</a> <img src=\"/to/a.png\" alt=\"What it shows\""
            + " loading=\"lazy\" /></p>\n",
        parts("# T\n\n[all](files.md) ![What it shows](a.png)").get(0).html().markup());
  }

  @Test
  void tablesAreFoundByTheirWords() {
    ProgramText.Part part = parts("# T\n\n| a | `b` |\n| - | - |\n| c | d |").get(0);
    assertEquals("a b c d", part.words());
    assertEquals(2, part.html().markup().split("<td>", -1).length - 1);
  }

  @Test
  void htmlIsShownAsText() {
    assertEquals("<p>&lt;b&gt;x</p>\n", parts("# T\n\n<b>x").get(0).html().markup());
  }
}
