package org.amparo.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.junit.jupiter.api.Test;

class SitePathsTest {

  private static final List<String> PATHS = List.of("SitePaths.java", "SourcePaths.java");

  private static final Path SOURCES = Path.of("generator/src/main/java/org/amparo");

  /**
   * A string that is a path of the contract or begins with one of its folders. The templates of
   * pamphlets have a folder of the same name as the pamphlets.
   */
  private static final Pattern PATH =
      Pattern.compile(
          "\"\\^?(?:(?:content|target)(?:/[^\"]*)?"
              + "|(?:downloads|search|offline|pamphlets|icons|js)/(?![^\"]*\\.ftl)[^\"]*"
              + "|\\.translations[^\"]*|unsaved-[^\"]*|manifest-[^\" ]*|[^\"]*\\.webmanifest[^\"]*"
              + "|[^\"]*(?:index|404)\\.html[^\"]*|[^\"]*(?:sitemap\\.xml|robots\\.txt)[^\"]*"
              + "|sw\\.js|_headers|\\.htaccess|(?:site|contacts|glossary|synonyms)\\.yml)\"");

  private static final Language ES = new Language("es");

  @Test
  void publishedPathsKeepTheContract() {
    assertEquals(new Address("es/a/b.html"), SitePaths.page("content/es/a/b.md"));
    assertEquals("content/es/a/b.md", SourcePaths.article(new Address("es/a/b.html")));
    assertEquals(new Address("es/a/index.html"), SitePaths.list(ES, "a"));
    assertEquals(new Address("images/a.jpg"), SitePaths.image("content/images/a.jpg"));
    assertEquals(new Address("unsaved-es.html"), SitePaths.unsaved(ES));
    assertEquals(new Address("pamphlets/es/k-a4.pdf"), SitePaths.pamphlet(ES, "k", "a4"));
    assertEquals(new Address("downloads/k-es.html"), SitePaths.standaloneGuide("k", ES));
    assertEquals(new Address("downloads/site-es.html"), SitePaths.standaloneSite(ES));
    assertEquals(new Address("downloads/site-es.zip"), SitePaths.zip(ES));
    assertEquals(new Address("search/es-w.js"), SitePaths.search("es-w"));
    assertEquals(new Address("js/page.js"), SitePaths.script("page"));
    assertEquals("icons/icon.svg", SitePaths.icon("icon.svg"));
    assertEquals(new Address("manifest-es.webmanifest"), SitePaths.manifest(ES));
    assertEquals(new Address("offline/es.json"), SitePaths.saveList(ES));
    assertEquals(new Address("offline/parts/0a1b2c.txt"), SitePaths.part("0a1b2c"));
    assertEquals("content/.translations/a.es.md", SourcePaths.snapshot("a", ES));
  }

  @Test
  void noOtherClassSpellsAPath() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> found =
          files
              .filter(
                  f ->
                      f.toString().endsWith(".java") && !PATHS.contains(f.getFileName().toString()))
              .flatMap(SitePathsTest::paths)
              .toList();
      assertEquals(List.of(), found, "use a constant or a method of " + PATHS);
    }
  }

  private static Stream<String> paths(Path file) {
    try {
      return PATH.matcher(Files.readString(file))
          .results()
          .map(MatchResult::group)
          .map(p -> file.getFileName() + ": " + p);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
