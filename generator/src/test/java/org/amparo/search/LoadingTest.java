package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  @CsvSource({"es,me para la policía", "en,can the police stop me", "en,I was arrested"})
  void aQueryOfKnownWordsLoadsOneFile(String language, String query) throws IOException {
    assertEquals(List.of(language + ".js"), loaded(language, query));
  }

  @ParameterizedTest
  @CsvSource({"es,comiasría", "es,qué hago con el judge", "en,I was arestd", "en,pareja"})
  void anUnknownWordLoadsTheOtherLanguage(String language, String query) throws IOException {
    assertEquals(List.of(language + ".js", language + "-w.js"), loaded(language, query));
  }

  private static List<String> loaded(String language, String query) throws IOException {
    try (BrowserScript script = new BrowserScript(RealSite.read().files())) {
      assertFalse(script.search(query, language, 5).isEmpty());
      return script.loaded().stream().distinct().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"es,judge", "en,pareja"})
  void aForeignWordFindsTheTranslatedPage(String language, String query) throws IOException {
    try (BrowserScript script = new BrowserScript(RealSite.read().files())) {
      Result best = script.search(query, language, 5).get(0);
      assertEquals(language + "/", best.address().substring(0, 3));
      assertFalse(best.own());
    }
  }

  /**
   * A page that is a list of passages has the same in every language: the contacts, the glossary.
   */
  @Test
  void aTermOfAnotherLanguageLeadsToItsPlace() throws IOException {
    try (BrowserScript script = new BrowserScript(RealSite.read().files())) {
      assertEquals(
          "es/contactos.html#samu-106", script.search("paramedics", "es", 5).get(0).address());
    }
  }

  /** Only the other language has it: the page of that language, and nothing more is loaded. */
  @Test
  void anUntranslatedPageIsFoundInItsLanguage() throws IOException {
    Map<String, String> files =
        RealSite.read(Path.of("generator/src/test/resources/sites/fallback")).files();
    try (BrowserScript script = new BrowserScript(files)) {
      Result best = script.search("guía", "en", 5).get(0);
      assertEquals("es/derechos/una.html", best.page());
      assertEquals(List.of("en.js", "en-w.js"), script.loaded().stream().distinct().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void theScriptAndTheRulesOfALanguageAreSmall(String language) throws IOException {
    Map<String, String> files = RealSite.read().files();
    String index = files.getOrDefault(language + ".js", "");
    String rules = index.substring(0, index.indexOf("S(\"" + language + "-p0\""));
    int size = compressed(files.getOrDefault("search.js", "")) + compressed(rules);
    assertTrue(size <= 5_000, size + " bytes");
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
      script.search("denuncia", "es", 5);
      assertEquals(List.of("es.js"), script.loaded());
    }
  }
}
