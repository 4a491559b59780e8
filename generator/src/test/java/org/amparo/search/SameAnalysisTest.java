package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.model.Language;
import org.amparo.testing.Chromium;
import org.amparo.testing.Tools;
import org.amparo.text.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script makes the same keys of words as Lucene does in the build. */
class SameAnalysisTest {

  private static final String KEYS =
      """
      ([tag, words]) => {
        const language = amparoSearch.languages.find((l) => l.tag == tag);
        amparoSearch.opened(language);
        const keys = (word) => amparoSearch.keysOf(word, language).join(' ');
        return words.split('\\n').map(keys).join('\\n');
      }
      """;

  private static RealSite site;
  private static Map<String, String> files;
  private static Map<String, String> portuguese;
  private static BrowserScript script;

  @BeforeAll
  static void start() throws IOException {
    site = RealSite.read();
    files = site.files();
    portuguese = RealSite.read(JudgedQueriesTest.PORTUGUESE).files();
    script = new BrowserScript(files);
  }

  @AfterAll
  static void stop() {
    script.close();
  }

  /** Debian's word lists. */
  @ParameterizedTest
  @CsvSource({"es,spanish,wspanish", "en,american-english,wamerican", "pt,brazilian,wbrazilian"})
  void everyWordOfTheLanguageHasTheSameKey(String language, String list, String debianPackage)
      throws IOException {
    Path dictionary = Path.of("/usr/share/dict", list);
    List<String> words = Files.readAllLines(Tools.require(dictionary, debianPackage));
    assertTrue(words.size() >= 20_000, list + ": " + words.size());
    assertNone(differences(keysInChromium(words, language), words, language));
  }

  /** Returns the keys of the script in Chromium. On the JVM, it takes minutes for all texts. */
  private static List<List<String>> keysInChromium(List<String> words, String language) {
    try (Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      Map<String, String> files = language.equals("pt") ? portuguese : SameAnalysisTest.files;
      add(page, files, "search.js");
      String start =
          (String) page.evaluate("tag => amparoSearch.fileOf(tag + '-b', tag)", language);
      add(page, files, start + ".js");
      Object keys = page.evaluate(KEYS, List.of(language, String.join("\n", words)));
      return ((String) keys).lines().map(BrowserScript::split).toList();
    }
  }

  private static void add(Page page, Map<String, String> files, String file) {
    String script = Objects.requireNonNull(files.get(file), file);
    page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
  }

  @Test
  void theTextsOfTheSiteAreSplitAlike() {
    for (Language language : site.config().languages()) {
      List<String> texts = new ArrayList<>();
      site.entries(language).values().forEach(e -> e.passages().forEach(p -> texts.add(p.text())));
      List<String> lines = texts.stream().flatMap(String::lines).toList();
      assertNone(differences(keysInChromium(lines, language.tag()), lines, language.tag()));
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

  /** Each script has its texts in {@link ScriptTable}. */
  @Test
  void theTextsOfAllScriptsAreReadAlike() {
    String tags = Json.of(ScriptTable.languages());
    Map<String, String> some = new HashMap<>(files);
    some.computeIfPresent("search.js", (name, text) -> text.replace("[\"es\",\"en\"]", tags));
    ScriptTable.languages()
        .forEach(
            tag ->
                some.putIfAbsent(
                    tag + ".js", SearchFiles.rules(new Language(tag), false, List.of())));
    List<String> differences = new ArrayList<>();
    try (BrowserScript all = new BrowserScript(some)) {
      ScriptTable.rows()
          .forEach(
              row -> {
                List<String> keys = all.keys(List.of(row.text()), row.language()).get(0);
                if (!keys.equals(row.keys())) {
                  differences.add(row + " but " + keys);
                }
              });
    }
    assertEquals(List.of(), differences);
  }

  private static void assertSameKeys(List<String> texts, String language) {
    assertNone(differences(script.keys(texts, language), texts, language));
  }

  private static List<String> differences(
      List<List<String>> actual, List<String> texts, String language) {
    LanguageAnalyzer analyzer = LanguageAnalyzer.of(new Language(language));
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
