package org.amparo.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.output.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandaloneHtmlTest {

  private static final Address PAGE = new Address("es/derechos/si-te-detienen.html");
  private static final Address PICTURE = new Address("es/derechos/foto.png");
  private static final StandaloneHtml FILE =
      new StandaloneHtml(
          PAGE, Set.of(), Map.of(PICTURE, OutputFile.of(PICTURE, new byte[] {1, 2, 3})));

  @ParameterizedTest
  @CsvSource({
    "'<p>Mira <a href=\"multas.html\">las multas</a>.</p>', '<p>Mira las multas.</p>'",
    "'<a href=\"../a.html#b\"><strong>dos</strong>\n<em>c</em></a>', '<strong>dos</strong>\n<em>c</em>'",
    "'<a title=\"a > b\" href=\"a.html\" rel=\"x\">uno</a>', 'uno'",
    "'<a class=\"call\" href=\"b.html\">1</a><a href=\"c.html\">2</a>', '12'",
    "'<a href=\"\">nada</a>', 'nada'",
    "'<abbr title=\"b\">a</abbr><a href=\"a.html\">b</a>', '<abbr title=\"b\">a</abbr>b'",
  })
  void aLinkByAPathLeavesItsWords(String markup, String left) {
    assertEquals(left, FILE.convert(new Html(markup)).markup());
  }

  @ParameterizedTest
  @CsvSource({
    "<a href=\"#ahora\">ahora</a>",
    "<a class=\"call\" href=\"tel:1818\">1818</a>",
    "<a href=\"https://www.gob.pe/\" rel=\"noreferrer\">gob.pe</a>",
    "<p>a &lt;a href=\"b.html\"> c</p>",
    "<p>nada</p>",
  })
  void allElseStays(String markup) {
    assertEquals(markup, FILE.convert(new Html(markup)).markup());
  }

  @Test
  void aPictureIsInside() {
    String markup = "<p><img src=\"foto.png\" alt=\"Una foto\"> <a href=\"a.html\">a</a></p>";
    String inside = "<p><img src=\"data:image/png;base64,AQID\" alt=\"Una foto\"> a</p>";
    assertEquals(inside, FILE.convert(new Html(markup)).markup());
  }
}
