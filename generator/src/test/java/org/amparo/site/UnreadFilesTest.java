package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that cannot be read is the only problem: the files that refer to it have none. */
class UnreadFilesTest {

  private static final String ORIGINAL = "content/es/derechos/detencion.md";
  private static final Pattern PROBLEM = Pattern.compile("(?m)^(\\S+?)(?::\\S+)?  (G\\d{3}) ");

  @TempDir private Path folder;

  private TestSite site;

  /** Adds a guide in both languages that links to the first guide, a contact and a term. */
  @BeforeEach
  void addGuideThatRefersToOthers() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    site.with("content/es/derechos/otra.md", guide("Otra", "detencion.md"));
    site.with("content/en/rights/other.md", guide("Other", "arrest.md"));
    site.with(
        "content/es/derechos/detencion.card.md", "## Uno {#uno}\n\nA\n\n## Dos {#dos}\n\nB\n");
    site.confirmed();
    assertEquals(List.of(), problems());
  }

  static List<String> files() {
    return List.of(
        ORIGINAL,
        "content/en/rights/arrest.md",
        "content/contacts.yml",
        "content/glossary.yml",
        "content/es/derechos/detencion.card.md");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileInAnotherEncodingIsTheOnlyProblem(String file) throws IOException {
    Files.write(
        folder.resolve(file), new byte[] {'\n', '#', (byte) 0xe9}, StandardOpenOption.APPEND);
    assertEquals(List.of(file + " G001"), problems());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aSymbolicLinkIsTheOnlyProblem(String file) throws IOException {
    Path moved = Files.move(folder.resolve(file), folder.resolve("moved"));
    Files.createSymbolicLink(folder.resolve(file), moved);
    assertEquals(List.of(file + " G007"), problems());
  }

  @Test
  void aTranslationOfAnUnreadTextIsNotOutdated() throws IOException {
    site.withQuechua().edited("content/site.yml", "[es, en]", "[es, en, qu]");
    for (String file : List.of("site", "contacts", "glossary")) {
      Path path = folder.resolve("content/" + file + ".yml");
      String text = Files.readString(path);
      Files.writeString(path, text.replaceAll(" en: ([^,}]+?)(,| })", " en: $1, qu: $1$2"));
    }
    String spanish = Files.readString(folder.resolve(ORIGINAL));
    site.with("content/qu/rights/arrest.md", spanish.replace("Mira", "Qhaway"));
    site.with("content/qu/rights/other.md", guide("Huk", "arrest.md"));
    for (String id : List.of("arrest", "other")) {
      String snapshots = "content/.translations/" + id;
      site.with(snapshots + ".qu.md", Files.readString(folder.resolve(snapshots + ".en.md")));
    }
    assertEquals(List.of(), problems());
    Files.write(folder.resolve(ORIGINAL), new byte[] {(byte) 0xe9}, StandardOpenOption.APPEND);
    assertEquals(List.of(ORIGINAL + " G001"), problems());
  }

  private static String guide(String title, String link) {
    return """
        ---
        id: other
        title: TITLE
        summary: S.
        topic: rights
        order: 20
        status: published
        reviewed: 2026-11-23
        review-every: 3 months
        responsible: Equipo
        legal-review: pending
        sources:
          - { norm: "N", consulted: 2026-04-04 }
        ---

        ## A {#a}

        Ve [ahora](LINK#now) y [todo](LINK), [L](contact:linea-100) y [f](term:flagrancia).
        """
        .replace("TITLE", title)
        .replace("LINK", link);
  }

  private List<String> problems() throws IOException {
    String out = site.run("check", "--lang", "en").out();
    return PROBLEM.matcher(out).results().map(UnreadFilesTest::problem).toList();
  }

  private static String problem(MatchResult found) {
    return found.group(1) + " " + found.group(2);
  }
}
