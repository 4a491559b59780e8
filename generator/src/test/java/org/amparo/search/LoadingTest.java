package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.amparo.search.BrowserScript.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query makes a phone load: the page's own language, and another only for its words. */
class LoadingTest {

  @ParameterizedTest
  @CsvSource({
    "es,me para la policía",
    "es,puedo grabar a la polciía",
    "es,comiasría",
    "es,detesnion",
    "en,can the police stop me",
    "en,I was areested",
    "en,asocaition"
  })
  void aQueryLoadsNoOtherLanguage(String language, String query) throws IOException {
    try (BrowserScript script = new BrowserScript(RealSite.read().files())) {
      assertFalse(script.search(query, language, 5).isEmpty());
      assertEquals(List.of(language + ".js"), script.loaded().stream().distinct().toList());
    }
  }

  @ParameterizedTest
  @CsvSource({"es,judge", "en,niños"})
  void aWordOfAnotherLanguageLeadsToTheTranslatedPage(String language, String query)
      throws IOException {
    try (BrowserScript script = new BrowserScript(RealSite.read().files())) {
      Result best = script.search(query, language, 5).get(0);
      assertEquals(language + "/", best.address().substring(0, 3));
      assertFalse(best.own());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void theScriptAndTheRulesOfALanguageAreSmall(String language) throws IOException {
    Map<String, String> files = RealSite.read().files();
    String index = files.getOrDefault(language + ".js", "");
    String rules = index.substring(0, index.indexOf("S(\"" + language + "-k0\""));
    int size = compressed(files.getOrDefault("search.js", "")) + compressed(rules);
    assertTrue(size <= 5 * 1024, size + " bytes");
  }

  private static int compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void aFileThatIsHereIsNotLoadedAgain() throws IOException {
    try (BrowserScript script = new BrowserScript(RealSite.read().files())) {
      script.search("policía", "es", 5);
      script.search("comisarría", "es", 5);
      assertEquals(List.of("es.js"), script.loaded());
    }
  }
}
