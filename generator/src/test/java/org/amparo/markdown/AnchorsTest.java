package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

  private final Anchors anchors = new Anchors(Set.of());

  private static Heading heading(String markdown) {
    return assertInstanceOf(Heading.class, Markdown.parse("## " + markdown).getFirstChild());
  }

  private List<String> anchorsOf(String... headings) {
    return List.of(headings).stream().map(h -> anchors.assign(heading(h)).id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Si te detienen {#detencion},     detencion,   Si te detienen",
    "Si te detienen{#detencion},      detencion,   Si te detienen",
    "Si te detienen {#detencion} ##,  detencion,   Si te detienen",
    "Tu *carné* {#Carne_de-2},        Carne_de-2,  Tu carné",
    "Las multas {#a_b_c},             a_b_c,       Las multas",
    "{#solo},                         solo,        ''",
    "24 horas {#24-horas},            24-horas,    24 horas",
    "Uno {#2a},                       2a,          Uno",
  })
  void namedAnchorIsRemovedFromTheWords(String markdown, String anchor, String words) {
    Heading heading = heading(markdown);
    assertEquals(anchor, anchors.assign(heading).id());
    assertEquals(words, PlainText.of(heading));
  }

  @ParameterizedTest
  @CsvSource({
    "Si te detienen,              si-te-detienen",
    "¿Qué dirá la Policía?,       que-dira-la-policia",
    "Niñez y pingüinos: ÁÉÍÓÚ Ñ,  ninez-y-pinguinos-aeiou-n",
    "Artículo 402.º — 3 días,     articulo-402-3-dias",
    "*Tu* `carné` **ya**,         tu-carne-ya",
    "Ley [N 28983](x.md),         ley-n-28983",
    "  ---x---  ,                 x",
    "¿¡!?,                        section",
    "Помощь,                      section",
  })
  void otherAnchorIsMadeOfTheWords(String markdown, String anchor) {
    Heading heading = heading(markdown);
    String words = PlainText.of(heading);
    assertEquals(anchor, anchors.assign(heading).id());
    assertEquals(words, PlainText.of(heading));
  }

  @ParameterizedTest
  @CsvSource({
    "Uno {#é},      uno-e",
    "Uno {# a},     uno-a",
    "Uno {#a} dos,  uno-a-dos",
    "Uno {a},       uno-a",
    "Uno `{#a}`,    uno-a",
  })
  void invalidAnchorStaysInTheWords(String markdown, String anchor) {
    assertEquals(anchor, anchors.assign(heading(markdown)).id());
  }

  @Test
  void repeatedAnchorsAreNumberedFromTwo() {
    assertEquals(
        List.of("multas", "multas-2", "multas-3"), anchorsOf("Multas", "Multas", "MULTAS"));
  }

  @Test
  void numberedAnchorIsNotGivenTwice() {
    assertEquals(
        List.of("multas", "multas-2", "multas-3"),
        anchorsOf("Multas", "Multas {#multas-2}", "Multas"));
  }

  @Test
  void namedAnchorIsNotGivenTwiceEither() {
    assertEquals(List.of("a", "a-2"), anchorsOf("Uno {#a}", "Dos {#a}"));
  }

  @Test
  void anchorThatIsNamedLaterIsReserved() {
    Anchors reserving = new Anchors(Set.of("denuncia"));
    assertEquals("denuncia-2", reserving.assign(heading("Denuncia")).id());
    assertEquals("denuncia", reserving.assign(heading("Otro {#denuncia}")).id());
  }

  @Test
  void everyDocumentHasItsOwnAnchors() {
    assertEquals("multas", anchors.assign(heading("Multas")).id());
    assertEquals("multas", new Anchors(Set.of()).assign(heading("Multas")).id());
  }
}
