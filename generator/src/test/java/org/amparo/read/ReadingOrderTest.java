package org.amparo.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.amparo.markdown.PairContext;
import org.amparo.model.Article;
import org.amparo.model.Site;
import org.amparo.source.SiteFolder;
import org.amparo.testing.LoadedSite;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guides are sorted by language, topic and order, not by file name. */
class ReadingOrderTest {

  @TempDir private Path root;

  private void guide(String file, String id, String topic, int order) throws IOException {
    String head =
        PairContext.HEAD
            .replace("id: a\n", "id: " + id + "\norder: " + order + "\n")
            .replace("topic: rights", "topic: " + topic);
    write(file, head + "\nHola\n");
  }

  private void info(String file, String id, int order) throws IOException {
    write(file, "---\nid: " + id + "\norder: " + order + "\ntitle: A\n---\n\nHola\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Site site() throws IOException {
    LoadedSite read = LoadedSite.at(root);
    try (SiteFolder folder = read.folder()) {
      assertEquals(List.of(), read.problems(), folder::toString);
      return read.site();
    }
  }

  private static <A extends Article> List<String> names(List<A> articles, Function<A, String> id) {
    return articles.stream().map(a -> a.language() + " " + id.apply(a)).toList();
  }

  @Test
  void languageThenTopicThenOrderThenId() throws IOException {
    TestSite.copy(root, TestSite.fixture("sites/pair"));
    guide("es/denunciar/a.md", "first", "reporting", 1);
    guide("es/derechos/a.md", "z", "rights", 5);
    guide("es/derechos/b.md", "y", "rights", 5);
    guide("es/derechos/c.md", "x", "rights", 90);
    guide("en/rights/a.md", "z", "rights", 5);
    info("es/a.md", "last", 9);
    info("es/b.md", "third", 3);
    info("es/c.md", "second", 3);
    info("en/a.md", "last", 1);
    Site site = site();
    assertEquals(
        List.of("es y", "es z", "es arrest", "es x", "es first", "en z", "en arrest"),
        names(site.guides(), Article::id));
    assertEquals(
        List.of("es second", "es third", "es last", "en last"), names(site.info(), Article::id));
  }
}
