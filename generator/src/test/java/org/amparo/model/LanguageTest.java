package org.amparo.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "es",
        "en",
        "qu",
        "ayr",
        "quy",
        "pt-BR",
        "es-PE",
        "es-419",
        "zh-Hant",
        "zh-Hans-CN",
        "az-Arab",
        "sr-Latn-RS",
        "ca-valencia",
        "de-CH-1996",
        "sl-rozaj-biske"
      })
  void languageWithScriptAndRegionIsATag(String tag) {
    assertTrue(Language.isTag(tag));
    assertEquals(tag, new Language(tag).tag());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "ES",
        "Es",
        "es-pe",
        "es_PE",
        "pt-br",
        "pt-BR-",
        "PT-BR",
        "zh-hant",
        "zh-Hant-hk",
        "es-41",
        "x-es",
        "es--PE",
        "ñu",
        "e1",
        " es",
        "es\n",
        "span"
      })
  void anythingElseIsRefused(String tag) {
    assertFalse(Language.isTag(tag));
    assertThrows(IllegalArgumentException.class, () -> new Language(tag));
  }

  @ParameterizedTest
  @CsvSource({
    "pt-br, pt-BR",
    "PT-BR, pt-BR",
    "pt_BR, pt-BR",
    "zh-hant, zh-Hant",
    "ZH_HANT_tw, zh-Hant-TW",
    "ES, es",
    "es-419, es-419",
    "espanol, ''",
    "es PE, ''",
    "'', ''",
  })
  void aTagInAnotherCaseIsKnown(String written, String tag) {
    assertEquals(tag, Language.normalized(written).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"pt-BR, pt pt-BR", "zh-Hant-TW, zh zh-Hant zh-Hant-TW", "qu, qu"})
  void messagesFallBackToTheGeneralLanguage(String tag, String all) {
    List<String> tags = new Language(tag).fallbacks().stream().map(Language::tag).toList();
    assertEquals(all, String.join(" ", tags));
    assertEquals(tags.get(0), new Language(tag).primary().tag());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar",
        "he",
        "fa",
        "ur",
        "ps",
        "sd",
        "ug",
        "yi",
        "dv",
        "ckb",
        "ar-PE",
        "arz",
        "prs",
        "syr",
        "az-Arab",
        "pa-PK",
        "pa-Arab",
        "ku-Arab",
        "ku-IQ",
        "uz-AF",
        "ha-Arab",
        "ff-Adlm",
        "nqo",
        "ar-Arab-EG",
        "tr-Arab",
        "zh-Arab"
      })
  void arabicHebrewAndOthersRunFromRightToLeft(String tag) {
    assertEquals("rtl", new Language(tag).direction().key());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "es", "en", "qu", "zh-Hant", "ar-Latn", "az", "az-Cyrl", "pa", "pa-IN", "ku", "ku-TR", "uz",
        "sd-Deva", "sd-IN", "ff", "ha", "mt", "so", "tr", "id", "ms", "sw", "hi", "am", "ti",
        "yi-Latn"
      })
  void othersRunFromLeftToRight(String tag) {
    assertEquals("ltr", new Language(tag).direction().key());
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
