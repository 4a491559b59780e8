package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.amparo.testing.TestSite;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints a site with what many hands write once, and reads its sheets. */
class PaperTest {

  @TempDir private static Path folder;

  private static String out = "";
  private static String signs = "";

  @BeforeAll
  static void print() throws IOException {
    TestSite site = TestSite.copy(folder, TestSite.fixture("paper"));
    String words = Files.readString(TestSite.basedir().resolve("templates/messages_en.properties"));
    site.with("templates/messages_zh.properties", words);
    site.with("assets/fonts/Mine.otf", "no typeface");
    TestSite.Run run = site.runPrinting("build", "--lang", "en");
    out = run.out();
    assertEquals(0, run.code(), out);
    signs = text("signs-a4");
  }

  private static String text(String name) throws IOException {
    Path file = folder.resolve("target/site/pamphlets/es/" + name + ".pdf");
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
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
}
