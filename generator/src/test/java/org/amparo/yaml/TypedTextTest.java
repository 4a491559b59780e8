package org.amparo.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {

  /** ␣ is a hard space. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "status:␣published => status: published",
        "status: published␣ => `status: published `",
        "␣␣- a => `  - a`",
        "-␣a => - a",
        "{ norm:␣a, consulted:␣b } => { norm: a, consulted: b }",
        "title: \"S/␣20\" => title: \"S/␣20\"",
        "title: Multa:␣20 => title: Multa:␣20",
        "title: “Prueba” => title: \"Prueba\"",
        "title: “Prueba\" => title: \"Prueba\"",
        "title: „Prueba“ => title: \"Prueba\"",
        "title: ‘Prueba’ => title: 'Prueba'",
        "title: “Cuidado: así” # nota => title: \"Cuidado: así\" # nota",
        "- { norm: “Ley 1”, url: “x” } => - { norm: \"Ley 1\", url: \"x\" }",
        "languages: [“es”, “en”] => languages: [\"es\", \"en\"]",
        "title: “No es no”: qué es => title: “No es no”: qué es",
        "title: Qué es “no”, y qué no => title: Qué es “no”, y qué no",
        "title: «Prueba» => title: «Prueba»",
        "title: \"“Prueba”\" => title: \"“Prueba”\"",
        "title: ’tis => title: ’tis",
      })
  void aLineIsReadAsTyped(String typed, String expected) {
    String text = TypedText.of(typed.replace('␣', '\u00A0')).text();
    assertEquals(expected, text.replace('\u00A0', '␣'));
  }
}
