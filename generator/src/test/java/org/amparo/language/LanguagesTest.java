package org.amparo.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.amparo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"cli/cli_%s", "problem/problems_%s", "language/draft_%s", "desk/desk_%s"})
  void spokenLanguagesHaveTheirMessageFiles(String name) {
    for (Language language : Languages.spoken()) {
      String file = "/org/amparo/" + String.format(name, language) + ".properties";
      assertNotNull(LanguagesTest.class.getResource(file), file);
    }
  }

  @Test
  void theProgramSpeaksSpanishByDefault() {
    assertEquals("[es, en, pt]", Languages.spoken().toString());
  }

  @Test
  void everyLanguageHasTwelveMonths() {
    for (LanguageRules rules : Languages.ALL) {
      assertEquals(12, Set.copyOf(rules.numberWords().months().values()).size());
    }
  }

  @Test
  void unknownLanguageHasNoRules() {
    Language quechua = new Language("qu");
    assertTrue(Languages.rules(quechua).isEmpty());
    assertEquals(Map.of(), NumberWords.of(quechua).units());
  }
}
