package org.amparo.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgIconTest {

  private static final String START =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

  private static SvgIcon.Cleaned cleaned(String inside) {
    return SvgIcon.clean(START + inside + "</svg>").orElseThrow();
  }

  private static String shapes(String inside) {
    SvgIcon.Cleaned cleaned = cleaned(inside);
    assertEquals(List.of(), cleaned.refused());
    return cleaned.svg();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- Ana -->",
        "<?xml-stylesheet href=\"a.css\"?>",
        "<metadata><rdf:RDF>Ana</rdf:RDF></metadata>",
        "<title>Ana</title>",
        "<desc>Ana</desc>",
        "<sodipodi:namedview inkscape:path=\"/home/ana\"><g/></sodipodi:namedview>",
        "Ana",
      })
  void whatNobodySeesIsLeftOut(String unseen) {
    String path = "<path d=\"M0 0h9v9z\"></path>";
    assertEquals(START + path + path + "</svg>", shapes(path + unseen + path));
  }

  @Test
  void anIdStaysWhereItIsUsed() {
    String used = "<path id=\"a\" d=\"M0 0\"></path><use href=\"#a\"></use>";
    assertEquals(START + used + "</svg>", shapes(used));
    String filled = "<clipPath id=\"b\"></clipPath><g clip-path=\"url(#b)\"></g>";
    assertEquals(START + filled + "</svg>", shapes(filled));
    assertEquals(START + "<g /></svg>", shapes("<g id=\"dibujo-de-ana\" data-by=\"Ana\"/>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>x</script> | <script>",
        "<SCRIPT>x</SCRIPT> | <SCRIPT>",
        "<foreignObject><p>x</p></foreignObject> | <foreignObject>",
        "<image href='a.png'/> | <image>",
        "<a href='https://x.example'><g/></a> | <a>",
        "<animate attributeName='href'/> | <animate>",
        "<g onclick='x'/> | onclick=…",
        "<g ONLOAD='x'/> | onload=…",
        "<use href='https://x.example/a.svg#b'/> | href=…",
        "<use xlink:href='javascript:x'/> | href=…",
        "<g fill='url(https://x.example/a)'/> | fill=…",
        "<g style='fill:url( \"//x.example\" )'/> | style=…",
        "<g style='fill:u\\72l(x)'/> | style=…",
        "<style>@import 'https://x.example/a.css';</style> | <style>",
        "<style>g{background:image-set('x' 1x)}</style> | <style>",
      })
  void whatDoesMoreThanShowShapesIsNamed(String inside, String refused) {
    assertEquals(List.of(refused), cleaned(inside).refused());
  }

  @Test
  void stylesThatOnlyColourAreKept() {
    String style = "<style>.a{fill:rgb(1, 2, 3);clip-path:url(#b)}</style>";
    String moved = "<g class=\"a\" transform=\"translate(1 2) rotate(3)\"></g>";
    assertEquals(START + style + moved + "</svg>", shapes(style + moved));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<html></html>", "<g><svg/></g>", "\u0000PNG"})
  void whatIsNoDrawingIsNone(String text) {
    assertEquals(Optional.empty(), SvgIcon.clean(text));
  }

  @Test
  void theProgramsOwnIconIsMadeOfShapes() throws IOException {
    String icon = Files.readString(TestSite.basedir().resolve("assets/icons/icon.svg"));
    SvgIcon.Cleaned cleaned = SvgIcon.clean(icon).orElseThrow();
    assertEquals(List.of(), cleaned.refused());
    assertTrue(cleaned.svg().contains("d=\"M10 36V24a14 14 0 0 1 28 0v12\""), cleaned.svg());
  }
}
