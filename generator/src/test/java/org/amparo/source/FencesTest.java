package org.amparo.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FencesTest {

  /** ¶ ends a line, ␣ is a hard space. */
  private static Fences fences(String text) {
    return Fences.of(text.replace('¶', '\n').replace('␣', '\u00A0'));
  }

  @ParameterizedTest
  @CsvSource({
    "'---¶id: a¶---¶x', 1",
    "'--- ¶id: a¶---␣¶x', 1",
    "'----¶id: a¶-----¶x', 1",
    "'¶¶---¶id: a¶---¶x', 3",
    "'---¶id: a¶---', 1",
  })
  void spacesAfterDashesMakeNoDifference(String text, int line) {
    Fences fences = fences(text);
    String plain = text.replace('¶', '\n').replace('␣', '\u00A0');
    assertEquals("id: a\n", plain.substring(fences.start(), fences.end()));
    assertEquals(text.endsWith("x") ? "x" : "", plain.substring(fences.text()));
    assertEquals(line, fences.line());
  }

  @ParameterizedTest
  @CsvSource({"'id: a¶---¶x'", "'--¶id: a¶--¶'", "'—¶id: a¶—¶'", "'x¶---¶id: a¶---¶'"})
  void otherBeginningsAreNoFrontMatter(String text) {
    assertEquals(false, fences(text).isOpened());
  }

  @ParameterizedTest
  @CsvSource({
    "'---¶id: a¶¶## Uno¶x', 3",
    "'---¶id: a¶## Uno¶x', 3",
    "'---¶id: a¶sources:¶  - { norm: b }¶¶Hola a todas.', 5",
    "'---¶id: a¶—¶Hola', 3",
    "'---¶id: a¶¶title: b', 4",
    "'---¶id: a¶¶Ojo: no firmes', 3",
  })
  void aMissingLineIsWhereTheFieldsEnd(String text, int line) {
    String before = text.replace('¶', '\n').substring(0, fences(text).missing());
    assertEquals(line, 1 + before.chars().filter(c -> c == '\n').count());
  }
}
