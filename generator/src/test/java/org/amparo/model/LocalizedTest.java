package org.amparo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTest {

  private static final Language ES = new Language("es");
  private static final Language EN = new Language("en");
  private static final Language QU = new Language("qu");

  private final Map<Language, String> texts = new LinkedHashMap<>();

  LocalizedTest() {
    texts.put(QU, "Hayñi");
    texts.put(ES, "Derechos");
    texts.put(EN, "Rights");
  }

  @Test
  void eachLanguageGetsItsOwnText() {
    assertEquals("Rights", new Localized(texts).in(EN));
  }

  @Test
  void missingLanguageGetsTheTextWrittenFirst() {
    assertEquals("Hayñi", new Localized(texts).in(new Language("fr")));
  }

  @Test
  void orderOfWritingIsKept() {
    assertEquals(List.of(QU, ES, EN), List.copyOf(new Localized(texts).texts().keySet()));
  }

  @Test
  void laterChangesOfTheMapDoNotReachIt() {
    Localized localized = new Localized(texts);
    texts.put(EN, "Other");
    assertEquals("Rights", localized.in(EN));
  }

  @Test
  void textInNoLanguageIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Localized(Map.of()));
  }
}
