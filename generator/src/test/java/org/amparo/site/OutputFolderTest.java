package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.cli.CommandLine;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build deletes, replaces and moves only files of the site. */
class OutputFolderTest {

  @TempDir private Path folder;

  private TestSite site;
  private Path out;

  @BeforeEach
  void makeASite() throws IOException {
    site = TestSite.copy(folder.resolve("site"), TestSite.fixture("sites/pair")).confirmed();
    out = Files.createDirectories(folder.resolve("beside")).resolve("pages");
  }

  private TestSite.Run build() throws IOException {
    return site.run("build", "--out", out.toString());
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /**
   * Returns all entries below a folder with their time and the bytes of a file or the target of a
   * link.
   */
  private static Map<String, String> everything(Path root) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.toList()) {
        FileTime time = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
        String what =
            Files.isSymbolicLink(path)
                ? "-> " + Files.readSymbolicLink(path)
                : Files.isDirectory(path)
                    ? "folder"
                    : Files.readString(path, StandardCharsets.ISO_8859_1);
        found.put(root.relativize(path).toString(), time + " " + what);
      }
    }
    return found;
  }

  private void assertRefused(String code) throws IOException {
    Map<String, String> before = everything(folder);
    for (String language : List.of("es", "en")) {
      TestSite.Run run = site.run("build", "--out", out.toString(), "--lang", language);
      assertEquals(CommandLine.PROBLEMS, run.code(), run.out() + run.err());
      assertTrue(run.out().contains("  " + code + " error\n"), run.out());
      assertFalse((run.out() + run.err()).contains("Exception"), run.out() + run.err());
    }
    Map<String, String> after = everything(folder);
    if (code.equals("G701")) { // then the site was read, and has its report
      for (Map<String, String> each : List.of(before, after)) {
        each.keySet().removeIf(name -> name.equals("site") || name.startsWith("site/target"));
      }
    }
    assertEquals(before, after);
  }

  @Test
  void aFolderInTheOutputThatIsNotOfTheSiteStays() throws IOException {
    assertEquals(0, build().code());
    put(out.resolve("content/es/mio.md"), "mine");
    site.edited("content/site.yml", "Guía a mano", "Otro nombre");
    assertEquals(0, build().code());
    assertEquals("mine", Files.readString(out.resolve("content/es/mio.md")));
    assertTrue(Files.readString(out.resolve("es/index.html")).contains("Otro nombre"));
  }

  @Test
  void aCheckoutKeepsWhatIsNotOfTheSite() throws IOException {
    List<String> theirs =
        List.of(".git/config", "CNAME", ".well-known/security.txt", "es/nota.txt");
    assertEquals(0, build().code());
    for (String name : theirs) {
      put(out.resolve(name), "theirs");
    }
    Files.createDirectories(out.resolve("empty"));
    assertEquals(0, build().code());
    for (String name : theirs) {
      assertEquals("theirs", Files.readString(out.resolve(name)), name);
    }
    assertTrue(Files.isDirectory(out.resolve("empty")));
    assertEquals(List.of(out), TestSite.children(out.getParent()), "nothing is left beside it");
  }

  @Test
  void aPageThatIsNoMoreGoesFromAMixedFolder() throws IOException {
    assertEquals(0, build().code());
    Map<String, String> alone = TestSite.contents(out);
    put(out.resolve("CNAME"), "theirs");
    site.with("content/es/otra.md", "---\nid: otra\ntitle: Otra\nsummary: Otra.\n---\n\nTexto.\n");
    assertEquals(0, build().code());
    assertTrue(Files.exists(out.resolve("es/otra.html")));
    Files.delete(site.root().resolve("content/es/otra.md"));
    assertEquals(0, build().code());
    alone.put("CNAME", "theirs");
    assertEquals(alone, TestSite.contents(out));
  }

  @Test
  void aFirstBuildPutsItselfBesideFilesOfOthers() throws IOException {
    put(out.resolve("README"), "theirs");
    assertEquals(0, build().code());
    assertTrue(Files.exists(out.resolve("index.html")));
    assertEquals("theirs", Files.readString(out.resolve("README")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "es/index.html", "es", "sw.js/file"})
  void whatIsNotOursIsNotReplaced(String name) throws IOException {
    put(out.resolve(name), "theirs");
    assertRefused("G701");
  }

  @Test
  void aFileInTheOutputsPlaceStays() throws IOException {
    put(out, "theirs");
    assertRefused("G701");
  }

  @Test
  void aFolderOfOursMayBeALinkAndIsNotWrittenInto() throws IOException {
    put(folder.resolve("elsewhere/es/index.html"), "theirs");
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("es"), folder.resolve("elsewhere/es"));
    assertRefused("G701");
  }

  @Test
  void aRefusedBuildTouchesNothingBesideIt() throws IOException {
    put(out.resolve("index.html"), "theirs");
    for (String end : List.of(".old/a", ".new/a", ".lock")) {
      put(out.resolveSibling(".pages" + end), "theirs");
    }
    put(out.resolveSibling(".pages-12345/old/index.html"), "theirs");
    assertRefused("G701");
  }

  @Test
  void whatLooksLikeALeftoverStays() throws IOException {
    List<String> names =
        List.of(
            ".pages.old/a",
            ".pages.new/a",
            ".pages.lock",
            ".pages-12/old/a",
            ".pages-13/x",
            ".pages-14/.staging",
            ".pages-14/photo.jpg",
            ".pages-15");
    for (String name : names) {
      put(out.resolveSibling(name), "theirs");
    }
    assertEquals(0, build().code());
    for (String name : names) {
      assertEquals("theirs", Files.readString(out.resolveSibling(name)), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "content/es",
        "content/new",
        "templates",
        "templates/x",
        "assets",
        "assets/css/y",
        "target",
        "target/report",
        "target/report/es",
        "",
        ".",
        "..",
        "../..",
        "content/../content/es",
        "linked",
        "linked/es",
        "itself"
      })
  void anOutputAmongTheSourcesIsRefused(String where) throws IOException {
    Files.createSymbolicLink(site.root().resolve("linked"), site.root().resolve("content"));
    Files.createSymbolicLink(site.root().resolve("itself"), site.root());
    out = Path.of(site.root() + "/" + where);
    assertRefused("G704");
  }

  @Test
  void anOutputThatHoldsALinkedSourceIsRefused() throws IOException {
    Path away = folder.resolve("away/texts");
    Files.createDirectories(away.getParent());
    Files.move(site.root().resolve("content"), away);
    Files.createSymbolicLink(site.root().resolve("content"), away);
    out = folder.resolve("away");
    assertRefused("G704");
  }

  @Test
  void theUsualOutputIsInTheSitesFolder() throws IOException {
    assertEquals(0, site.run("build").code());
    assertTrue(Files.exists(site.root().resolve("target/site/index.html")));
  }

  @Test
  void aLinkToTheOutputStaysALink() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real/www"));
    Files.createSymbolicLink(out, real);
    for (String name : List.of("Guía a mano", "Otro nombre")) {
      site.edited("content/site.yml", "Guía a mano", name);
      assertEquals(0, build().code());
      assertTrue(Files.isSymbolicLink(out));
      assertTrue(Files.readString(real.resolve("es/index.html")).contains(name));
      site.edited("content/site.yml", name, "Guía a mano");
    }
    assertEquals(List.of(real), TestSite.children(real.getParent()), "nothing is left beside it");
  }

  @Test
  void aLinkToAFolderThatIsNotThereYetStaysALink() throws IOException {
    Files.createSymbolicLink(out, Path.of("../real/www"));
    assertEquals(0, build().code());
    assertTrue(Files.isSymbolicLink(out));
    assertTrue(Files.exists(folder.resolve("real/www/index.html")));
  }

  @Test
  void aLinkInTheOutputIsNotFollowed() throws IOException {
    assertEquals(0, build().code());
    put(folder.resolve("private/diary.txt"), "theirs");
    Files.createSymbolicLink(out.resolve("link"), folder.resolve("private"));
    Files.delete(out.resolve("robots.txt"));
    Files.createSymbolicLink(out.resolve("es/link.html"), folder.resolve("private/diary.txt"));
    assertEquals(0, build().code());
    assertEquals("theirs", Files.readString(folder.resolve("private/diary.txt")));
    assertTrue(Files.isSymbolicLink(out.resolve("link")));
    assertTrue(Files.isRegularFile(out.resolve("robots.txt")));
  }

  @Test
  void aListFromElsewhereCannotNameFilesOutside() throws IOException {
    assertEquals(0, build().code());
    put(out.resolve("CNAME"), "theirs");
    put(out.resolveSibling("diary.txt"), "theirs");
    Path list = out.resolve(".files");
    String more = "../diary.txt\n" + out.resolveSibling("diary.txt") + "\n";
    Files.writeString(list, Files.readString(list) + more);
    assertEquals(0, build().code());
    assertEquals("theirs", Files.readString(out.resolveSibling("diary.txt")));
  }
}
