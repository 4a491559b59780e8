package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --only}: the pages alone, in a folder of their own. */
class OnlyPagesTest {

  private static final List<String> LEFT_OUT =
      List.of("downloads/", "offline/", "pamphlets/", "search/", "sw.js", ".files");

  @Test
  void pagesAloneAreThoseOfTheSite(@TempDir Path folder) throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    assertEquals(0, site.run("build").code());
    assertEquals(0, site.run("build", "--only", "pages").code());
    Map<String, String> whole = new TreeMap<>(site.output());
    whole.keySet().removeIf(path -> LEFT_OUT.stream().anyMatch(path::startsWith));
    Map<String, String> pages = TestSite.contents(folder.resolve("target/pages"));
    pages.remove(".files");
    assertEquals(whole.keySet(), pages.keySet());
    List<String> others =
        pages.keySet().stream()
            .filter(path -> path.endsWith(".html") && !pages.get(path).equals(whole.get(path)))
            .toList();
    assertEquals(List.of("en/save.html", "es/guardar.html"), others, "they link to one more file");
  }

  @Test
  void theSearchIsMadeIfItIsAskedFor(@TempDir Path folder) throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
    Path out = folder.resolve("look");
    TestSite.Run run = site.run("build", "--only", "pages,search", "--out", out.toString());
    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(Files.exists(out.resolve("search/search.js")));
    assertFalse(Files.exists(out.resolve("downloads")));
    assertFalse(Files.exists(folder.resolve("target/site")));
    assertEquals(2, site.run("build", "--only", "search").code());
  }
}
