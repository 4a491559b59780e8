package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.model.Language;
import org.amparo.testing.Chromium;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code generator/docs/search-index.md} says of the index is true. */
class SearchIndexFormTest {

  private static final int MANY = 120;

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void aClientMadeByThePageFindsTheSame(String language) throws IOException {
    assertSameResults(RealSite.read().files(), language, 24);
  }

  @Test
  void alsoWhereTheIndexIsInManyFiles(@TempDir Path folder) throws IOException {
    Map<String, String> files = RealSite.read(withMany(folder)).files();
    assertTrue(files.keySet().containsAll(Set.of("es-b.js", "es-k9.js", "es-p9.js")));
    assertSameResults(files, "es", 24);
    assertSameResults(files, "en", 24);
  }

  /** Every piece is of a kind that the page names, and in the file that it says. */
  @Test
  void everyPieceIsInItsFile(@TempDir Path folder) throws IOException {
    Map<String, List<String>> whole = pieces(RealSite.read().files());
    assertEquals(Set.of("es", "en", "es-w", "en-w"), whole.keySet());
    assertEquals(List.of("es-s", "es-b", "es-p0", "es-k0"), whole.get("es"));
    assertEquals(List.of("_rare", "en-s", "en-b", "en-k0", "en-p0", "es-w"), whole.get("es-w"));
    pieces(RealSite.read(withMany(folder)).files())
        .forEach(
            (file, names) -> {
              String language = file.substring(0, 2);
              List<String> rules = List.of(language + "-s", language + "-b");
              assertEquals(file.endsWith("-b") ? rules : List.of(file), names);
            });
  }

  private static Map<String, List<String>> pieces(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(f -> !f.getKey().equals("search.js"))
        .collect(
            Collectors.toMap(
                f -> f.getKey().replace(".js", ""),
                f ->
                    f.getValue()
                        .lines()
                        .filter(line -> line.startsWith("S(\""))
                        .map(line -> line.substring(3, line.indexOf('"', 3)))
                        .toList()));
  }

  private static void assertSameResults(Map<String, String> files, String language, int every)
      throws IOException {
    SpecifiedClient client = new SpecifiedClient(files, language);
    List<String> differences = new ArrayList<>();
    int compared = 0;
    List<String> all = queries();
    List<String> queries =
        IntStream.range(0, (all.size() + every - 1) / every)
            .mapToObj(i -> all.get(i * every))
            .toList();
    try (Chromium chromium = Chromium.start();
        PageScript script = new PageScript(chromium, files, language)) {
      List<List<BrowserScript.Result>> found = script.search(queries, 10);
      for (int i = 0; i < queries.size(); i++) {
        List<String> expected = lines(found.get(i));
        List<String> actual = lines(client.search(queries.get(i), 10));
        compared += expected.isEmpty() ? 0 : 1;
        if (!expected.equals(actual)) {
          differences.add(queries.get(i) + ": " + expected + " but " + actual);
        }
      }
    }
    assertTrue(compared * every > 500, "only " + compared);
    assertEquals(List.of(), differences);
  }

  private static List<String> lines(List<BrowserScript.Result> results) {
    return results.stream()
        .map(r -> String.format("%s %s %s %.9f", r.address(), r.title(), r.own(), r.score()))
        .toList();
  }

  /** The judged queries of both languages: each is asked in the other language too. */
  private static List<String> queries() throws IOException {
    Path folder = TestSite.fixture("search");
    List<String> queries = new ArrayList<>(List.of("", "a", "de la", "¿?"));
    for (String file : List.of("judged", "unseen", "everyday", "situations")) {
      for (String language : List.of("es", "en")) {
        Files.readAllLines(folder.resolve(file + "_" + language + ".txt")).stream()
            .filter(line -> line.contains(" | "))
            .map(line -> line.substring(0, line.indexOf(" | ")))
            .forEach(queries::add);
      }
    }
    return queries;
  }

  /** The real content and more guides than one file may have, of words drawn from it. */
  private static Path withMany(Path folder) throws IOException {
    Path content = folder.resolve("content");
    TestSite.copy(content, TestSite.basedir().resolve("content"));
    Map<String, String> folders = Map.of("es", "derechos", "en", "rights");
    for (String language : List.of("es", "en")) {
      List<String> words = words(language);
      for (int i = 0; i < MANY; i++) {
        Random random = new Random(i);
        Path file = content.resolve(language + "/" + folders.get(language) + "/drawn-" + i + ".md");
        Files.writeString(file, guide(i, words, random));
      }
    }
    return folder;
  }

  private static List<String> words(String language) throws IOException {
    return RealSite.read().entries(new Language(language)).values().stream()
        .flatMap(entry -> entry.passages().stream())
        .flatMap(passage -> Stream.of(passage.text().split("\\P{L}+")))
        .filter(word -> word.length() > 2)
        .distinct()
        .sorted()
        .toList();
  }

  private static String guide(int number, List<String> words, Random random) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("id", "drawn-" + number);
    facts.put("title", "Drawn " + drawn(words, random, 3));
    facts.put("summary", drawn(words, random, 8));
    facts.put("topic", "rights");
    facts.put("status", "published");
    facts.put("reviewed", "2026-11-01");
    facts.put("legal-review", "pending");
    facts.put("sources", "[{ norm: None, url: https://example.org/, consulted: 2026-11-01 }]");
    String head =
        facts.entrySet().stream()
            .map(f -> f.getKey() + ": " + f.getValue())
            .collect(Collectors.joining("\n", "---\n", "\n---\n\n"));
    return head
        + IntStream.range(0, 4)
            .mapToObj(i -> "## " + drawn(words, random, 3) + " {#s" + i + "}\n\n")
            .map(heading -> heading + drawn(words, random, 40) + ".\n\n")
            .collect(Collectors.joining());
  }

  private static String drawn(List<String> words, Random random, int count) {
    return random
        .ints(count, 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining(" "));
  }
}
