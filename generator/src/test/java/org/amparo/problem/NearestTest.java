package org.amparo.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> KEYS = List.of("title", "summary", "sources", "id", "order");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "titl, title",
    "tittle, title",
    "TITLE, title",
    "sumary, summary",
    "source, sources",
    "ids, id",
    "ordre, order",
  })
  void slipIsUnderstood(String word, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(word, KEYS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"título", "author", "tags", "tbbbe", "resumen"})
  void wordFarFromAllSuggestsNothing(String word) {
    assertEquals(Optional.empty(), Nearest.to(word, KEYS));
  }

  @Test
  void twoEditsInFiveLettersAreTheLimit() {
    assertEquals(Optional.of("abcde"), Nearest.to("abcxy", List.of("abcde")));
    assertEquals(Optional.empty(), Nearest.to("abxyz", List.of("abcde")));
    assertEquals(Optional.empty(), Nearest.to("abxy", List.of("abcd")));
  }

  @Test
  void wordItselfIsNeverSuggested() {
    assertEquals(Optional.empty(), Nearest.to("order", List.of("order")));
    assertEquals(Optional.of("orders"), Nearest.to("order", List.of("order", "orders")));
  }

  @Test
  void fewestEditsWinOverOrder() {
    assertEquals(Optional.of("zitle"), Nearest.to("zitles", List.of("aitle", "zitle")));
  }

  @Test
  void ofTwoAsNearTheFirstInOrderWins() {
    assertEquals(Optional.of("cama"), Nearest.to("caxa", List.of("casa", "cama")));
  }

  @Test
  void nothingIsSuggestedFromNothing() {
    assertEquals(Optional.empty(), Nearest.to("title", List.of()));
  }
}
