package org.amparo.desk;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.build.Pipeline;
import org.amparo.model.Article;
import org.amparo.project.Outline;
import org.amparo.source.SiteFolder;
import org.amparo.testing.LoadedSite;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen, before and after the site is built. */
class StartScreenTest {

  private static final Pattern TITLE = Pattern.compile("<th scope=\"row\">(.*?)</th>");
  private static final Pattern STATE = Pattern.compile("class=\"state (\\w+)\"");

  @TempDir private Path folder;

  @Test
  void theGuidesAreThereBeforeTheSiteIsBuilt() throws IOException, InterruptedException {
    TestSite.copy(folder, TestSite.fixture("sites/pair"));
    try (SiteFolder opened = SiteFolder.open(folder);
        Desk desk = Desks.of(opened)) {
      Visitor visitor = new Visitor(desk);
      String first = visitor.first();
      String whole = visitor.get("/es/").body();
      assertEquals(all(TITLE, whole), all(TITLE, first));
      assertFalse(whole.contains("data-wait"));
      assertFalse(all(STATE, whole).contains("early"));
      assertEquals(first.contains("data-wait"), all(STATE, first).contains("early"));
    }
  }

  @Test
  void frontMatterAloneNamesTheSameArticles() throws IOException {
    String broken = "content/es/derechos/rota.md";
    TestSite.copy(folder, TestSite.fixture("sites/pair")).with(broken, "---\ntitle: [\n---\n");
    try (SiteFolder opened = SiteFolder.open(folder)) {
      Pipeline pipeline = new Pipeline(opened, LocalDate.parse(TestSite.CLOCK));
      Outline outline = pipeline.outline().orElseThrow();
      Set<String> names = outline.articles().map(StartScreenTest::name).collect(toSet());
      Set<String> read =
          LoadedSite.at(folder).site().articles().stream()
              .filter(a -> !a.file().equals(broken))
              .map(StartScreenTest::name)
              .collect(toSet());
      assertEquals(read, names);
    }
  }

  private static String name(Article article) {
    return String.join(" ", article.file(), article.id(), article.title());
  }

  private static List<String> all(Pattern pattern, String html) {
    return pattern.matcher(html).results().map(r -> r.group(1)).toList();
  }
}
