package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.pamphlet.Sheets.Glyph;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of a booklet is full, whatever comes at its end. */
class PageEndsTest {

  /** The height of the box below with its margins, in millimetres: it is not divided. */
  private static final double BOX = 34;

  private static final String WORDS = "Pide que escriban tus palabras y lee antes de firmar. ";

  @TempDir private static Path folder;

  @Test
  void aBoxDoesNotTakeItsLawToTheNextPage() throws IOException {
    try (SiteFolder site = SiteFolder.open(folder)) {
      Typesetter typesetter = new Typesetter(new Fonts(site));
      for (int before = 14; before < 26; before++) {
        String law = "<div class=\"callout law\"><p class=\"callout-title\">Ley</p><p>%s</p></div>";
        String box = "<div class=\"callout\"><p class=\"callout-title\">Cuidado</p><p>%s</p></div>";
        String html = "<p>a</p>".repeat(before) + box + law + "<p>b</p>";
        byte[] pdf = pdf(typesetter, html.formatted(WORDS.repeat(4), WORDS.repeat(3)));
        double end = Sheets.of(pdf).get(0).glyphs().stream().mapToDouble(Glyph::y).min().orElse(0);
        assertTrue(end - 21 < BOX, before + " lines and " + (end - 21) + " mm of white");
      }
    }
  }

  private static byte[] pdf(Typesetter typesetter, String body) throws IOException {
    Path common = TestSite.basedir().resolve("templates/pamphlets/common.css");
    String html =
        "<html lang=\"es\"><head><title>x</title><style>@page{size:148mm 210mm;margin:13mm 14mm 21mm}"
            + "html{font-family:Atkinson}%s</style></head><body>%s</body></html>"
                .formatted(Files.readString(common), body);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf =
        typesetter.render(PrintHtml.document(html, 30), new TextType(11, 1.3), false)) {
      pdf.save(out);
    }
    return out.toByteArray();
  }
}
