package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.model.PamphletFormat;
import org.amparo.pamphlet.Sheets.Glyph;
import org.amparo.pamphlet.Sheets.Side;
import org.amparo.testing.TestSite;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** Prints a site with what many hands write once, and reads its sheets. */
class PaperTest {

  @TempDir private static Path folder;

  private static final List<String> GUIDE =
      List.of(
          "final-uno",
          "fin-dos",
          "xyz0123456789",
          "final-tres",
          "final-cuatro",
          "fila-90",
          "cod-uno",
          "cod-tres");
  private static final List<String> ZINE = List.of("zine-uno", "Pisco", "900000001", "zine-dos");

  private static String out = "";
  private static String signs = "";

  @BeforeAll
  static void print() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    TestSite site = TestSite.copy(folder, TestSite.fixture("paper"));
    String words = Files.readString(TestSite.basedir().resolve("templates/messages_en.properties"));
    site.with("templates/messages_zh.properties", words);
    site.with("assets/fonts/Mine.otf", "no typeface");
    TestSite.Run run = site.runPrinting("build", "--lang", "en");
    out = run.out();
    assertEquals(0, run.code(), out);
    signs = text("signs-a4");
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(folder.resolve("target/site/pamphlets/es/" + name + ".pdf"));
  }

  private static String text(String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(name))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ajustes → Privacidad ← ↑ ↓ ⇒.",
        "☐ DNI ☑ ☒.",
        "✓ Agua ✔ ✗ ✔ ✖. ★ ☎ ✉ ⚠.",
        "₲ 500, € 5",
        "3 ≤ 4 ≠ 5 ≥ 2 × 3 ÷ 1 ± ½ ⅓ √ ∞.",
        "① ② ▶ ► ■ □ ● ○.",
        "pẽ, mitã’i, ñemoĩ, ỹvy, kuñã, g\u0303uarã",
        "ch’aska, q’ewa",
        "educación, mañana",
        "Αθήνα, ruso: Привет, жизнь",
        "ley, palabra, 1.",
        "Nadie tiene: y y ."
      })
  void paperShowsWhatWasTyped(String typed) {
    assertTrue(signs.contains(typed), signs);
  }

  @Test
  void whatNoTypefaceHasIsNamedOnce() {
    assertEquals(3, out.split("G805", -1).length - 1, out); // signs, Chinese, Thai
    assertEquals(1, out.split("🧿", -1).length - 1 - lines("🧿"), out);
    assertFalse(signs.contains("#"), signs);
  }

  /** Returns how many quoted lines of the source have a text. */
  private static int lines(String text) {
    return (int) out.lines().filter(l -> l.contains(" | ") && l.contains(text)).count();
  }

  @Test
  void aLanguageWithoutLettersHasNoPamphlets() {
    assertEquals(1, out.split("G811", -1).length - 1, out);
    assertTrue(out.contains("content/zh/derechos/signos.md  G811 warning"), out);
    assertTrue(out.contains("assets/fonts"), out);
    assertFalse(Files.exists(folder.resolve("target/site/pamphlets/zh")));
    assertTrue(Files.exists(folder.resolve("target/site/zh/derechos/signos.html")));
  }

  @Test
  void anUnusableTypefaceIsNamed() {
    assertTrue(out.toLowerCase(Locale.ROOT).contains("assets/fonts/mine.otf  g813 warning"), out);
  }

  @ParameterizedTest
  @EnumSource(names = {"A4", "LARGE", "BOOKLET_SHORT_EDGE", "BOOKLET_LONG_EDGE", "ZINE"})
  void aTableIsWholeInEveryFormat(PamphletFormat format) throws Exception {
    byte[] pdf = bytes("tables-" + format.key());
    List<Side> sides = Sheets.of(pdf);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sides.size(); i++) {
      List<double[]> panels = PamphletsTest.panels(format, i);
      for (Glyph glyph : sides.get(i).glyphs()) {
        assertTrue(panels.stream().anyMatch(p -> PamphletsTest.isIn(glyph, p)), glyph.toString());
        text.append(glyph.text().strip());
      }
    }
    for (String cell : format == PamphletFormat.ZINE ? ZINE : GUIDE) {
      assertTrue(text.toString().contains(cell), cell + " is not in " + text);
    }
    assertEquals(Set.of(), PamphletsTest.barriers(pdf));
  }

  @Test
  void aTableRepeatsItsHeadOnEachPage() throws IOException {
    for (Side side : Sheets.of(bytes("tables-large"))) {
      String page = side.in(0, 0, 210, 297);
      assertEquals(page.contains("fila-"), page.contains("Horario"), page);
    }
  }

  @Test
  void theLogoIsGrayOnTheCoverOfABooklet() throws IOException {
    assertTrue(Sheets.operators(bytes("tables-booklet-short-edge")).contains("a gray picture"));
    assertFalse(Sheets.operators(bytes("tables-a4")).contains("a gray picture"));
  }
}
