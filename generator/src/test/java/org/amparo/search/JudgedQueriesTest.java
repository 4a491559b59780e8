package org.amparo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers may type finds the guide that answers it, however they spell it. */
class JudgedQueriesTest {

  private static final int TOP = 5;

  /** The guides of the queries in Portuguese; the real content has none. */
  static final Path PORTUGUESE = Path.of("generator/src/test/resources/portuguese");

  private static Chromium chromium;
  private static Searched real;
  private static Searched portuguese;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    real = Searched.of(RealSite.read());
    portuguese = Searched.of(RealSite.read(PORTUGUESE));
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** In percent: among the first five, and first. */
  @ParameterizedTest
  @CsvSource({
    "judged,es,clean,92,80",
    "judged,es,dirty,90,80",
    "judged,en,clean,92,80",
    "judged,en,dirty,90,80",
    "unseen,es,clean,92,80",
    "unseen,es,dirty,90,80",
    "unseen,en,clean,92,80",
    "unseen,en,dirty,90,80",
    "everyday,es,clean,90,70",
    "everyday,es,dirty,90,70",
    "everyday,en,clean,90,70",
    "everyday,en,dirty,90,70",
    "situations,es,clean,92,70",
    "situations,es,dirty,90,70",
    "situations,en,clean,92,70",
    "situations,en,dirty,90,70",
    "judged,pt,clean,92,70",
    "judged,pt,dirty,90,70"
  })
  void mostQueriesFindTheirGuide(
      String file, String language, String kind, int amongFive, int first) throws IOException {
    List<Judged> queries = queries(file, language, kind);
    assertTrue(queries.size() >= 40, kind + ": " + queries.size());
    List<String> missed = new ArrayList<>();
    List<String> notFirst = new ArrayList<>();
    List<List<String>> all = found(queries, language);
    for (int i = 0; i < queries.size(); i++) {
      Judged query = queries.get(i);
      List<String> found = all.get(i);
      if (found.stream().noneMatch(query.guides()::contains)) {
        missed.add(query.text() + " " + found);
      }
      if (found.isEmpty() || !query.guides().contains(found.get(0))) {
        notFirst.add(query.text() + " " + found);
      }
    }
    assertShare(amongFive, queries.size(), missed);
    assertShare(first, queries.size(), notFirst);
  }

  private static void assertShare(int percent, int all, List<String> failed) {
    assertTrue((all - failed.size()) * 100 >= percent * all, all + " queries, failed: " + failed);
  }

  /** Returns the ids of the pages that each query finds, the best first. */
  private static List<List<String>> found(List<Judged> queries, String language) {
    Searched site = site(language);
    try (PageScript script = new PageScript(chromium, site.files(), language)) {
      return script.search(queries.stream().map(Judged::text).toList(), TOP).stream()
          .map(found -> found.stream().map(r -> site.ids().getOrDefault(r.page(), "")).toList())
          .toList();
    }
  }

  private static Searched site(String language) {
    return language.equals("pt") ? portuguese : real;
  }

  private static List<Judged> queries(String file, String language, String kind)
      throws IOException {
    Map<String, List<Judged>> kinds = new LinkedHashMap<>();
    String current = "";
    for (String line : Files.readAllLines(path(file, language))) {
      if (line.startsWith("[")) {
        current = line.substring(1, line.length() - 1);
      } else if (!line.startsWith("#")) {
        String[] parts = line.split(" \\| ", -1);
        Judged judged = new Judged(parts[0], List.of(parts[1].split(", ")));
        assertEquals(List.of(), unknown(judged, site(language)), line);
        kinds.computeIfAbsent(current, k -> new ArrayList<>()).add(judged);
      }
    }
    return kinds.getOrDefault(kind, List.of());
  }

  private static List<String> unknown(Judged judged, Searched site) {
    return judged.guides().stream()
        .filter(id -> !new HashSet<>(site.ids().values()).contains(id))
        .toList();
  }

  private static Path path(String file, String language) {
    return Path.of(System.getProperty("amparo.basedir", ""))
        .resolve("generator/src/test/resources/search/" + file + "_" + language + ".txt");
  }

  /** The ids of a site's guides by their addresses, and the files of its search. */
  private record Searched(Map<String, String> ids, Map<String, String> files) {

    static Searched of(RealSite site) throws IOException {
      return new Searched(site.ids(), site.files());
    }
  }

  /** A query and the ids of the guides that answer it. */
  private record Judged(String text, List<String> guides) {}
}
