package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Paper;
import org.amparo.pamphlet.Sheets.Glyph;
import org.amparo.pamphlet.Sheets.Side;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site for a country without A4: every format is on its paper and inside its panels. */
class OtherPaperTest {

  private static final String CARD = "## Uno\n\n**100** Di.\n\n## Dos\n\nVe.\n";

  @Test
  void everyFormatIsOnLetterPaper(@TempDir Path folder) throws IOException {
    StringBuilder zine = new StringBuilder();
    for (int i = 1; i <= 8; i++) {
      zine.append("## Parte ").append(i).append("\n\nUna frase.\n\n");
    }
    TestSite site = TestSite.copy(folder, TestSite.fixture("sites/pair"));
    site.edited("content/site.yml", "languages:", "paper: letter\nlanguages:");
    site.with("content/es/derechos/detencion.card.md", CARD);
    site.with("content/es/derechos/detencion.zine.md", zine.toString());
    TestSite.Run run = site.confirmed().runPrinting("build");
    assertEquals(0, run.code(), run.out());
    Set<PamphletFormat> found = EnumSet.noneOf(PamphletFormat.class);
    for (PamphletFormat format : PamphletFormat.values()) {
      Path file = folder.resolve("target/site/pamphlets/es/arrest-" + format.key() + ".pdf");
      if (Files.exists(file)) {
        found.add(format);
        assertOnLetter(format, Sheets.of(Files.readAllBytes(file)));
      }
    }
    assertEquals(10, found.size(), found.toString());
  }

  private static void assertOnLetter(PamphletFormat format, List<Side> sides) {
    for (int i = 0; i < sides.size(); i++) {
      Side side = sides.get(i);
      assertEquals(Paper.LETTER.shorter(), Math.min(side.width(), side.height()), 0.1);
      assertEquals(Paper.LETTER.longer(), Math.max(side.width(), side.height()), 0.1);
      List<double[]> panels = PamphletsTest.panels(format, i, Paper.LETTER);
      for (Glyph glyph : side.glyphs()) {
        boolean safe = panels.stream().anyMatch(panel -> PamphletsTest.isIn(glyph, panel));
        assertTrue(safe, format + " side " + i + ": " + glyph);
      }
    }
  }
}
