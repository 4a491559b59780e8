package org.amparo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.cli.CommandLine;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An error in a draft does not stop the build of the rest of the site. */
class DraftsTest {

  private static final String DRAFT = "content/es/derechos/aa-borrador.md";
  private static final String HEAD =
      """
      ---
      id: aa-draft
      title: Borrador
      summary: Un borrador.
      topic: rights
      order: 10
      status: draft
      reviewed: 2026-11-23
      review-every: 3 months
      responsible: Equipo
      legal-review: pending
      sources: []
      ---
      """;
  private static final String BODY = "\n## Uno {#one}\n\nTexto.\n";

  @TempDir private Path folder;
  private TestSite site;

  /** The built site. */
  private static Map<String, String> without;

  @BeforeAll
  static void buildWithoutDraft(@TempDir Path built) throws IOException {
    TestSite site = TestSite.copy(built, TestSite.fixture("sites/pair")).confirmed();
    assertEquals(0, site.run("build").code());
    without = site.output();
  }

  @BeforeEach
  void copy() throws IOException {
    site = TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
  }

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of("a link to nowhere", HEAD + "\n## Uno {#one}\n\n[x](aun-no.md)\n"),
        Arguments.of("a picture that is not there", HEAD + "\n## Uno {#one}\n\n![x](no.png)\n"),
        Arguments.of("no text", HEAD),
        Arguments.of("HTML that is dropped", HEAD + BODY + "\n<script>x</script>\n"),
        Arguments.of("a contact that is not there", HEAD + BODY + "\n[x](contact:nobody)\n"),
        Arguments.of("an id that is taken", HEAD.replace("aa-draft", "arrest") + BODY),
        Arguments.of("an id but for capitals", HEAD.replace("aa-draft", "Arrest") + BODY),
        Arguments.of("no id", HEAD.replace("id: aa-draft\n", "") + BODY),
        Arguments.of("a title that is taken", HEAD.replace("Borrador", "Si te detienen") + BODY),
        Arguments.of("an unknown topic", HEAD.replace("rights", "nothing") + BODY),
        Arguments.of("no topic", HEAD.replace("topic: rights\n", "") + BODY),
        Arguments.of("an unknown key", HEAD.replace("order", "ordre") + BODY),
        Arguments.of("a date that is none", HEAD.replace("2026-11-23", "mañana") + BODY),
        Arguments.of("a day to come", HEAD.replace("2026-11-23", "2030-01-01") + BODY),
        Arguments.of("an open quote", HEAD.replace("Un borrador.", "\"Un borrador") + BODY),
        Arguments.of("a tab", HEAD.replace("order: 10", "order:\t10\n\tx: 1") + BODY),
        Arguments.of("broken YAML", HEAD.replace("Un borrador.", "a: b: [c") + BODY),
        Arguments.of("a hidden sign", HEAD + BODY + "a\u202Eb\n"),
        Arguments.of("no end of the front matter", HEAD.replace("[]\n---\n", "[]\n") + BODY),
        Arguments.of("only one end", HEAD.substring(0, HEAD.length() - 4) + BODY),
        Arguments.of("all at once", HEAD.replace("rights", "x").replace("id:", "idd:") + "[x](y)"));
  }

  private void assertOnlyWarned(TestSite.Run run) {
    assertEquals(0, run.code(), run.out() + run.err());
    assertFalse(run.out().contains(" error\n"), run.out());
    assertTrue(run.out().contains("Este borrador todavía no se puede publicar. "), run.out());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("errors")
  void anErrorInADraftIsAWarning(String what, String text) throws IOException {
    site.with(DRAFT, text);
    assertOnlyWarned(site.run("build"));
    assertEquals(without, site.output(), what);
    assertOnlyWarned(site.run("check"));
    assertOnlyWarned(site.run("check", "--publish"));
  }

  @Test
  void aDraftThatIsNotUtf8IsAWarning() throws IOException {
    Files.write(folder.resolve(DRAFT), (HEAD + "\nAñ\n").getBytes(StandardCharsets.ISO_8859_1));
    assertOnlyWarned(site.run("build"));
    assertEquals(without, site.output());
  }

  @Test
  void anImageOfADraftOnlyGivesWarnings() throws IOException {
    site.with(DRAFT, HEAD + "\n## Uno {#one}\n\n![x](foto.png)\n");
    Files.write(folder.resolve("content/es/derechos/foto.png"), new byte[5_000_001]);
    assertOnlyWarned(site.run("build"));
  }

  @Test
  void aShortTextOfADraftIsItsOwnMatter() throws IOException {
    site.with(DRAFT, HEAD + BODY);
    site.with(DRAFT.replace(".md", ".card.md"), "## Uno\n\n[x](aun-no.md)\n");
    assertOnlyWarned(site.run("build"));
    assertEquals(without, site.output());
  }

  /** The other file of the translation set is valid. */
  @ParameterizedTest
  @ValueSource(
      strings = {"topic: rights|topic: reporting", "status: draft|status: draft\noriginal: en"})
  void aDraftThatDiffersFromItsSetIsAWarning(String change) throws IOException {
    String[] words = change.split("\\|", -1);
    site.edited("content/es/derechos/detencion.md", "status: published", "status: draft");
    site.edited("content/es/derechos/detencion.md", words[0], words[1]);
    TestSite.Run run = site.run("build");
    assertOnlyWarned(run);
  }

  @Test
  void aTranslationInWorkWithAnotherIdIsAWarning() throws IOException {
    site.edited("content/en/rights/arrest.md", "status: published", "status: draft");
    site.edited("content/en/rights/arrest.md", "id: arrest", "id: arest");
    Files.move(
        folder.resolve("content/en/rights/arrest.md"),
        folder.resolve("content/en/rights/detencion.md"));
    assertOnlyWarned(site.run("build"));
  }

  @Test
  void anOriginalInWorkOutdatesNoTranslation() throws IOException {
    String file = "content/es/derechos/detencion.md";
    site.edited(file, "status: published", "status: draft");
    site.edited(file, "| Peruana | 4 |", "| Peruana | 6 |");
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
  }

  @Test
  void aLinkFromAPublishedGuideToADraftIsAnError() throws IOException {
    site.with(DRAFT, HEAD + BODY);
    String file = "content/es/derechos/detencion.md";
    site.with(file, Files.readString(folder.resolve(file)) + "\n[x](aa-borrador.md)\n");
    TestSite.Run run = site.run("build");
    assertEquals(CommandLine.PROBLEMS, run.code());
    assertTrue(run.out().contains("G417 error"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status: published",
        "status: draft\nstatus: published",
        "status: borrador",
        "# status: draft",
        "x: { status: draft }",
        "status: draft?",
        "stat: draft"
      })
  void aFileThatMayBePublishedKeepsTheSiteBack(String status) throws IOException {
    String head = HEAD.replace("status: draft", status);
    assertEquals(0, site.run("build").code());
    site.with(DRAFT, head.replace("Un borrador.", "\"Un borrador") + BODY);
    TestSite.Run run = site.run("build");
    assertEquals(CommandLine.PROBLEMS, run.code(), run.out());
    assertEquals(without, site.output());
  }

  @Test
  void aFileThatSaysBothKeepsTheSiteBack() throws IOException {
    site.with(DRAFT, HEAD.replace("status: draft", "status: draft\nstatus: published") + BODY);
    assertEquals(CommandLine.PROBLEMS, site.run("build").code());
  }

  @Test
  void everyFormatSaysThatItIsAWarning() throws IOException {
    site.with(DRAFT, HEAD + "\n## Uno {#one}\n\n[x](aun-no.md)\n");
    Map<String, String> said =
        Map.of(
            "json", "\"severity\":\"warning\"",
            "github", "::warning file=" + DRAFT,
            "sarif", "\"level\":\"warning\",\"message\"");
    for (Map.Entry<String, String> format : said.entrySet()) {
      TestSite.Run run = site.run("check", "--format", format.getKey(), "--lang", "en");
      assertEquals(0, run.code(), run.out());
      assertTrue(run.out().contains(format.getValue()), run.out());
      assertTrue(run.out().contains("This draft cannot be published yet. "), run.out());
    }
  }

  @Test
  void theReportListsDraftsSeparately() throws IOException {
    site.with(DRAFT, HEAD + "\n## Uno {#one}\n\n[x](aun-no.md)\n");
    site.run("build");
    String report = Files.readString(folder.resolve("target/report/index.html"));
    assertTrue(report.contains("Este borrador todavía no se puede publicar. "), report);
  }

  /** The drafts that {@code new} writes. */
  @Test
  void aNewGuideDoesNotStopABuild() throws IOException {
    assertEquals(0, site.run("new", "Pagar una multa", "--topic", "rights").code());
    TestSite.Run run = site.run("build");
    assertEquals(0, run.code(), run.out());
    assertEquals(List.of(), run.out().lines().filter(l -> l.contains(" error\n")).toList());
    assertEquals(without, site.output());
  }
}
