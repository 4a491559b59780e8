package org.amparo.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.amparo.html.Statements.Passage;
import org.amparo.html.Statements.Statement;
import org.amparo.model.Html;
import org.junit.jupiter.api.Test;

class StatementsTest {

  private static final String LAW =
      "<details class=\"fold callout law\"><summary class=\"callout-title\">La ley</summary>"
          + "<p>Código, art. %s.</p></details>";

  private static Passage passage(String heading, String law, String... texts) {
    return new Passage(heading, Arrays.stream(texts).map(t -> new Statement("", t)).toList(), law);
  }

  private static void assertSays(String html, Passage... expected) {
    assertEquals(List.of(expected), Statements.of(new Html(html)));
  }

  @Test
  void aLawIsOfAllThatIsSaidSinceTheOneBefore() {
    assertSays(
        "<p>A.</p><ol><li>B.</li><li>C.</li></ol>" + LAW.formatted(1) + "<p>D.</p>",
        passage("", "Código, art. 1.", "A.", "B.", "C."),
        passage("", "", "D."));
  }

  @Test
  void twoLawsBelowEachOtherAreOfTheSamePassage() {
    assertSays(
        "<p>A.</p>" + LAW.formatted(1) + LAW.formatted(2),
        passage("", "Código, art. 1. Código, art. 2.", "A."));
  }

  @Test
  void aLawBelowNothingIsKept() {
    assertSays(LAW.formatted(1), passage("", "Código, art. 1."));
  }

  @Test
  void aLowerHeadingBeginsAnotherPassage() {
    assertSays(
        "<p>A.</p><h3 id=\"b\">B</h3><p>C.</p>", passage("", "", "A."), passage("B", "", "C."));
  }

  @Test
  void aRowSaysItsColumns() {
    assertSays(
        "<table><thead><tr><th>Regla</th><th>Peruana</th><th>Otra</th></tr></thead>"
            + "<tbody><tr><td>Horas</td><td>4</td><td>12</td></tr></tbody></table>",
        passage("", "", "Horas — Peruana: 4; Otra: 12"));
  }

  @Test
  void anItemInAnItemIsAStatementOfItsOwn() {
    assertSays("<ul><li>A.<ul><li>B.</li></ul></li></ul>", passage("", "", "A.", "B."));
  }

  @Test
  void aCalloutTellsItsKindAndNotItsTitle() {
    String html =
        "<div class=\"callout say\"><p class=\"callout-title\">Puedes decir</p><p>«A.»</p></div>";
    Statement said = new Statement("say", "«A.»");
    assertSays(html, new Passage("", List.of(said), ""));
  }

  @Test
  void buttonsThatCallSayNothing() {
    assertSays("<ul class=\"calls\"><li>105</li></ul>\n<p class=\"small\">Queda.</p>");
  }

  @Test
  void aNormInBracketsHasANumber() {
    assertTrue(new Statement("", "Es delito (Código Penal, artículo 402).").namesNorm());
    assertFalse(new Statement("", "Por seguridad (no por lluvias), 4 horas.").namesNorm());
  }
}
