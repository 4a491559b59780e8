package org.amparo.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlToMarkdownTest {

  private static String markdown(String html) {
    return HtmlToMarkdown.of(html).markdown().strip();
  }

  /** What becomes of a paragraph as CommonMark reads it. */
  private static Element read(String html) {
    String markdown = markdown("<p>" + html + "</p>");
    String page = HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    return Jsoup.parse(page).body();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Di <strong>no firmo</strong>. | Di **no firmo**.",
        "<strong>S/</strong>550 | <strong>S/</strong>550",
        "<em>S/</em> 550 | *S/* 550",
        "Di <strong>«No firmo».</strong>Después | Di <strong>«No firmo».</strong>Después",
        "Di<em>«no»</em> | Di<em>«no»</em>",
        "Di <strong>«no». </strong>Después | Di **«no».** Después",
        "«<strong>No</strong>»: <strong>(ya)</strong>, | «**No**»: **(ya)**,",
        "<strong>x<sup>2</sup></strong>y | <strong>x<sup>2</sup></strong>y",
        "<strong>Nota.</strong><a></a><em>Ya</em> | <strong>Nota.</strong>*Ya*",
        "<em><strong>Ya.</strong></em>Ve | <em><strong>Ya.</strong></em>Ve",
      })
  void marksStandWhereTheyAreReadAsMarks(String html, String markdown) {
    assertEquals(markdown, markdown("<p>" + html + "</p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"strong", "em", "b", "i"})
  void whateverStandsInsideAndBesideIsReadAsItWas(String tag) {
    List<String> beside = List.of("", "a", "ñ", "5", " ", ".", "«", "°", "*", "a\u0301");
    for (String before : beside) {
      for (String after : beside) {
        for (String inside :
            List.of("x", "S/", "«x»", "x.", "1.º", "$5", "*x*", "[x]", "a\u0301")) {
          Element read = read("Di:" + before + "<" + tag + ">" + inside + "</" + tag + ">" + after);
          assertEquals(("Di:" + before + inside + after).strip(), read.text());
          assertEquals(inside, read.select("strong, em, b, i").text(), before + inside + after);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://es.wikipedia.org/wiki/Ley_(derecho)",
        "https://x.example/a_b_c?d=1&e_f=2",
        "www.x_y.example/a_b",
        "Mira https://x.example/~ana/_a_/b y www.x.example/c_d.",
        "mesa_de_partes_virtual@inst.example",
      })
  void anAddressStaysAsItIs(String text) {
    assertEquals(text, markdown("<p>" + text.replace("&", "&amp;") + "</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "https://x.example/2*3* | https://x.example/2%2A3\\*",
        "a_b https://x.example/a_b | a\\_b https://x.example/a_b",
        "~t~ y ~~u~~ | \\~t\\~ y \\~\\~u\\~\\~",
        "!!! nota | \\!!! nota",
        "??? nota | \\??? nota",
        "!!! | !!!",
        "::: tip | \\::: tip",
        "Di :smile: ya | Di \\:smile: ya",
        "De 8:30 a 9:30:00 | De 8:30 a 9:30:00",
        "##Doble | \\##Doble",
        "#hashtag | #hashtag",
        "h2. Dos | h2\\. Dos",
        "Di ==ya== | Di \\==ya==",
        "&amp;ntilde 5 y R&amp;D | \\&ntilde 5 y R&D",
      })
  void whatABuildWouldRefuseIsEscaped(String html, String markdown) {
    assertEquals(markdown.replace("\\\\", "\\"), markdown("<p>" + html + "</p>"));
  }

  @Test
  void aBrokenLineStaysBroken() {
    assertEquals("**Ya.**\\\nVe", markdown("<p><strong>Ya.</strong><br>Ve</p>"));
    assertEquals("- a\\\n  \\- b", markdown("<ul><li>a<br>- b</li></ul>"));
  }

  @Test
  void headingsLoseBoldAndListItemsNeedNoTag() {
    String html =
        "<h1>A</h1><h2><strong>«Sí».</strong>No <em>«y».</em>ya</h2><ul><li><b>Ya.</b><ul><li>a</li></ul>";
    assertEquals("## «Sí».No «y».ya\n\n- **Ya.**\n  - a", markdown(html));
  }
}
