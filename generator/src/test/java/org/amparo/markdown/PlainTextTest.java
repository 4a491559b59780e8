package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static void assertText(String text, String markdown) {
    assertEquals(text, PlainText.of(Markdown.parse(markdown)));
  }

  @Test
  void everyParagraphAndHeadingIsALine() {
    assertText("Título\nUno.\nDos.\nTres", "# Título\n\nUno.\n\nDos.\n\nTres\n----\n");
  }

  @Test
  void everyListItemIsALine() {
    assertText("Uno\nDos\nDentro\nTres", "- Uno\n- Dos\n  1. Dentro\n- Tres\n");
    assertText("Uno\nDos", "- Uno\n\n- Dos\n");
  }

  @Test
  void everyTableCellIsALine() {
    assertText("A\nB\nuno\ndos", "| A | B |\n|---|---|\n| uno | **dos** |\n");
  }

  @Test
  void emptyTableCellIsNoLine() {
    assertText("A\nB\ndos", "| A | B |\n|---|---|\n|  | dos |\n");
  }

  @Test
  void markupIsLeftOut() {
    assertText("Ve a la casa hoy mismo", "*Ve* a **la [casa](x.md)** `hoy` <b>mismo</b>");
  }

  @Test
  void lineBreaksInAParagraphBecomeSpaces() {
    assertText("uno dos tres cuatro", "uno\ndos  \ntres\\\ncuatro");
  }

  @Test
  void codeKeepsItsLines() {
    assertText("antes\na\n  b\ndespués", "antes\n\n```\na\n  b\n```\n\ndespués\n");
    assertText("antes\na b\ndespués", "antes\n\n    a\n      b\n\ndespués\n");
  }

  @Test
  void quotationsAndAlertsAreLinesLikeAnyOther() {
    assertText("Uno\nDos\nTres", "> Uno\n>\n> Dos\n\n> [!SAY]\n> Tres\n");
  }

  @Test
  void pictureIsItsDescription() {
    assertText("Mira el mapa aquí", "Mira ![el mapa](mapa.png) aquí");
  }

  @Test
  void rulesAndCommentsLeaveNothing() {
    assertText("Uno\nDos", "Uno<!-- nota -->\n\n---\n\n<!-- nota -->\n\nDos\n");
  }

  @Test
  void emptyTextIsEmpty() {
    assertText("", "");
    assertText("", "#\n");
  }

  @Test
  void anchorThatAHeadingNamesIsNoWord() {
    assertEquals("Uno\ndos", PlainText.of(Markdown.parse("### Uno {#one}\n\ndos")));
  }
}
