package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts of titles, summaries and headings of a translation that nobody confirmed. */
class HeadingFactsTest {

  private static final String ORIGINAL = "content/es/derechos/detencion.md";
  private static final String TRANSLATION = "content/en/rights/arrest.md";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeAnUnconfirmedSite() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    Files.deleteIfExists(folder.resolve("content/.translations/arrest.en.md"));
  }

  @ParameterizedTest(name = "{2} / {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Si te detienen | title: If you are arrested | Llama al 105 | Call 106 | title or the summary",
        "summary: Qué hacer y qué decir. | summary: What to do & what to say. | 5 días | 6 days | title or the summary",
        "## Cuánto tiempo | ## How long | Hasta 24 horas | Up to 48 hours | section \"Up to 48 hours\"",
      })
  void anotherFactInAHeadingIsAnError(
      String spanish, String english, String there, String here, String part) throws IOException {
    site.edited(ORIGINAL, spanish, start(spanish) + there);
    site.edited(TRANSLATION, english, start(english) + here);
    TestSite.Run run = site.run("check", "--lang", "en");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("G203") && run.out().contains(part), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Si te detienen | title: If you are arrested | Las primeras 48 horas | The first two days",
        "## Cuánto tiempo | ## How long | Primero, calma | First of all, calm",
      })
  void anotherFormOfAFactInAHeadingIsNothing(
      String spanish, String english, String there, String here) throws IOException {
    site.edited(ORIGINAL, spanish, start(spanish) + there);
    site.edited(TRANSLATION, english, start(english) + here);
    assertEquals(0, site.run("check").code());
  }

  private static String start(String line) {
    return line.substring(0, line.indexOf(' ') + 1);
  }
}
