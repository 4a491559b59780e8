package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.model.Language;
import org.amparo.testing.Tools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script makes the same keys of words as Lucene does in the build. */
class SameAnalysisTest {

  private static RealSite site;
  private static Map<String, String> files;
  private static BrowserScript script;

  @BeforeAll
  static void start() throws IOException {
    site = RealSite.read();
    files = site.files();
    script = new BrowserScript(files);
  }

  @AfterAll
  static void stop() {
    script.close();
  }

  /** Debian's word lists. */
  @ParameterizedTest
  @CsvSource({"es,spanish,wspanish", "en,american-english,wamerican"})
  void everyWordOfTheLanguageHasTheSameKey(String language, String list, String debianPackage)
      throws IOException {
    Path dictionary = Path.of("/usr/share/dict", list);
    List<String> words = Files.readAllLines(Tools.require(dictionary, debianPackage));
    assertTrue(words.size() >= 20_000, list + ": " + words.size());
    int half = words.size() / 2;
    List<List<String>> halves = List.of(words.subList(0, half), words.subList(half, words.size()));
    List<String> differences =
        halves.parallelStream().flatMap(h -> differencesApart(h, language).stream()).toList();
    assertNone(differences);
  }

  /** The differences, found in a context of its own, since a context serves one thread. */
  private static List<String> differencesApart(List<String> words, String language) {
    try (BrowserScript own = new BrowserScript(files)) {
      return differences(own, words, language);
    }
  }

  @Test
  void theTextsOfTheSiteAreSplitAlike() {
    for (Language language : site.config().languages()) {
      List<String> texts = new ArrayList<>();
      site.entries(language).values().forEach(e -> e.passages().forEach(p -> texts.add(p.text())));
      assertSameKeys(texts.stream().flatMap(String::lines).toList(), language.tag());
    }
  }

  @Test
  void marksBetweenWordsAreReadAlike() {
    List<String> texts =
        Stream.of(
                "art.205 y 1.000,50 soles; 24/7",
                "don't o'clock prosecutor’s office",
                "a,b;c:d e.g. www.gob.pe",
                "¿Qué? «no» (sí) — x2 Covid-19 ni_uno",
                "PINGÜINO Ñandú cœur straße")
            .toList();
    List.of("es", "en").forEach(language -> assertSameKeys(texts, language));
  }

  private static void assertSameKeys(List<String> texts, String language) {
    assertNone(differences(script, texts, language));
  }

  private static List<String> differences(
      BrowserScript script, List<String> texts, String language) {
    LanguageAnalyzer analyzer = LanguageAnalyzer.of(new Language(language));
    List<List<String>> actual = script.keys(texts, language);
    assertEquals(texts.size(), actual.size());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<String> expected = analyzer.keys(texts.get(i));
      if (!expected.equals(actual.get(i))) {
        differences.add(texts.get(i) + ": " + expected + " but " + actual.get(i));
      }
    }
    return differences;
  }

  private static void assertNone(List<String> differences) {
    assertEquals(
        List.of(), differences.stream().limit(20).toList(), differences.size() + " differ");
  }
}
