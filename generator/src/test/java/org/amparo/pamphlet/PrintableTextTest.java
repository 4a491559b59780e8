package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "educacio\u0301n man\u0303ana | educación mañana",
        "pe\u0303 y\u0303 | p\u1EBD \u1EF9",
        "g\u0303uarã | g\u0303uarã",
        "ley\u00ADes pala\u200Bbra \uFEFFno | leyes palabra no",
        "\u26A0\uFE0F 1\uFE0F\u20E3 | \u26A0 1",
        "\u2705 sí \u274C no | \u2714 sí \u2716 no",
        "q\u02BCipi 5\u202F000 co\u2011op a\u2003b | q’ipi 5\u00A0000 co-op a b",
        "4 * 5 → 20 ☐ | 4 * 5 → 20 ☐",
      })
  void aTextIsPrintedAsItIsSeen(String text, String printed) {
    assertEquals(printed, PrintableText.of(text));
  }
}
