package org.amparo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "qu", "ayr"})
  void twoOrThreeLettersAreATag(String tag) {
    assertTrue(Language.isTag(tag));
    assertEquals(tag, new Language(tag).tag());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "ES", "Es", "es-PE", "es_PE", "ñu", "e1", " es", "es\n", "span"})
  void anythingElseIsRefused(String tag) {
    assertFalse(Language.isTag(tag));
    assertThrows(IllegalArgumentException.class, () -> new Language(tag));
  }

  @Test
  void localeFollowsTheTag() {
    assertEquals(Locale.forLanguageTag("es"), new Language("es").locale());
  }

  @Test
  void languagesAreOrderedByTag() {
    assertTrue(new Language("en").compareTo(new Language("es")) < 0);
  }
}
