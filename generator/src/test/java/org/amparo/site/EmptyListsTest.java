package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site may have empty or missing lists of contacts, terms and synonyms. */
class EmptyListsTest {

  private static final List<String> FILES = List.of("contacts", "glossary", "synonyms");

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void makeASiteThatNeedsNone() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    for (String guide : List.of("es/derechos/detencion.md", "en/rights/arrest.md")) {
      String text = Files.readString(folder.resolve("content/" + guide));
      site.with(
          "content/" + guide, text.replaceAll("\\[([^\\]]+)]\\((contact|term):[^)]+\\)", "$1"));
    }
    site.confirmed();
  }

  private void writeAll(String text) throws IOException {
    for (String file : FILES) {
      String key = file.equals("contacts") ? file : file.equals("glossary") ? "terms" : "groups";
      site.with("content/" + file + ".yml", text.replace("KEY", key));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "# nobody yet\n", "# a\n  # b", "---\n# a\n", "KEY:\n", "KEY: []"})
  void aListMayBeEmpty(String text) throws IOException {
    writeAll(text);
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
    assertTrue(site.output().containsKey("es/contactos.html"), site.output().keySet()::toString);
    TestSite.Run check = site.run("check");
    assertEquals(1, check.out().lines().count(), check.out());
  }

  @Test
  void aListMayBeLeftOut() throws IOException {
    for (String file : FILES) {
      Files.deleteIfExists(folder.resolve("content/" + file + ".yml"));
    }
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
  }

  @Test
  void aListUnderAnotherNameIsStillAProblem() throws IOException {
    writeAll("KEYS:\n  - id: a\n");
    TestSite.Run run = site.run("check");
    assertEquals(1, run.code());
    assertEquals(3, run.out().split("  G103 error", -1).length - 1, run.out());
  }

  @Test
  void aListWithoutItsNameIsStillAProblem() throws IOException {
    writeAll("- id: a\n");
    assertEquals(3, site.run("check").out().split("  G102 error", -1).length - 1);
  }
}
