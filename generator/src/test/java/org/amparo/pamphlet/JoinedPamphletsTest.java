package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amparo.model.PamphletFormat;
import org.amparo.pamphlet.JoinedPamphlets.Copies;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** What a printer gets when several pamphlets are printed at once. */
class JoinedPamphletsTest {

  private static final PDRectangle LANDSCAPE =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

  /** A PDF with a side for each text, which is at the lower left. */
  private static byte[] pdf(PDRectangle size, String... texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      for (String text : texts) {
        PDPage page = new PDPage(size);
        pdf.addPage(page);
        try (PDPageContentStream drawing = new PDPageContentStream(pdf, page)) {
          drawing.beginText();
          drawing.setFont(new PDType1Font(FontName.HELVETICA), 10);
          drawing.newLineAtOffset(20, 20);
          drawing.showText(text);
          drawing.endText();
        }
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static List<String> joined(Copies... all) throws IOException {
    List<String> sides = new ArrayList<>();
    for (Sheets.Side side : Sheets.of(JoinedPamphlets.join("Hojas", List.of(all)))) {
      StringBuilder text = new StringBuilder();
      side.glyphs().forEach(g -> text.append(g.text()));
      boolean turned = side.glyphs().stream().anyMatch(Sheets.Glyph::turned);
      sides.add(text + (turned ? " turned" : ""));
    }
    return sides;
  }

  @Test
  void copiesFollowOneAnotherEachOnNewSheets() throws IOException {
    byte[] three = pdf(PDRectangle.A4, "a1", "a2", "a3");
    byte[] one = pdf(PDRectangle.A4, "b1");
    assertEquals(
        List.of("a1", "a2", "a3", "", "a1", "a2", "a3", "", "b1", ""),
        joined(new Copies(PamphletFormat.A4, three, 2), new Copies(PamphletFormat.LARGE, one, 1)));
  }

  @Test
  void onOneSideNoSideIsBlank() throws IOException {
    byte[] zine = pdf(LANDSCAPE, "z");
    byte[] letter = pdf(PDRectangle.A4, "l1", "l2");
    assertEquals(
        List.of("z", "z", "l1", "l2"),
        joined(
            new Copies(PamphletFormat.ZINE, zine, 2),
            new Copies(PamphletFormat.LETTER, letter, 1)));
  }

  @Test
  void besideTwoSidedOnesABackStaysBlank() throws IOException {
    byte[] letter = pdf(PDRectangle.A4, "l1", "l2");
    byte[] sheet = pdf(PDRectangle.A4, "a1", "a2");
    assertEquals(
        List.of("l1", "", "l2", "", "a1", "a2"),
        joined(
            new Copies(PamphletFormat.LETTER, letter, 1), new Copies(PamphletFormat.A4, sheet, 1)));
  }

  @Test
  void backsAreTurnedIfThePaperTurnsOtherwise() throws IOException {
    byte[] trifold = pdf(LANDSCAPE, "t1", "t2");
    byte[] sheet = pdf(PDRectangle.A4, "a1", "a2");
    Copies folded = new Copies(PamphletFormat.TRIFOLD, trifold, 2);
    assertEquals(List.of("t1", "t2", "t1", "t2"), joined(folded));
    assertEquals(
        List.of("t1", "t2 turned", "t1", "t2 turned", "a1", "a2"),
        joined(folded, new Copies(PamphletFormat.A4, sheet, 1)));
  }

  @Test
  void aTurnedBackKeepsItsPlaceFromTheOtherCorner() throws IOException {
    byte[] booklet = pdf(LANDSCAPE, "k1", "k2");
    byte[] sheet = pdf(PDRectangle.A4, "a1");
    byte[] joined =
        JoinedPamphlets.join(
            "Hojas",
            List.of(
                new Copies(PamphletFormat.BOOKLET_SHORT_EDGE, booklet, 1),
                new Copies(PamphletFormat.A4, sheet, 1)));
    Sheets.Side back = Sheets.of(joined).get(1);
    double margin = 20 * 25.4 / 72;
    assertEquals(297, back.width(), 1);
    assertEquals(back.width() - margin, back.glyphs().get(0).x(), 0.1);
    assertEquals(back.height() - margin, back.glyphs().get(0).y(), 0.1);
  }

  @Test
  void thePrinterIsToldHowToTurn() throws IOException {
    byte[] sheet = pdf(PDRectangle.A4, "a1", "a2");
    assertEquals("Simplex", duplex(PamphletFormat.ZINE, sheet));
    assertEquals("DuplexFlipShortEdge", duplex(PamphletFormat.TRIFOLD, sheet));
    assertEquals("DuplexFlipLongEdge", duplex(PamphletFormat.A4, sheet));
  }

  private static String duplex(PamphletFormat format, byte[] pdf) throws IOException {
    byte[] joined = JoinedPamphlets.join("Hojas", List.of(new Copies(format, pdf, 1)));
    try (PDDocument document = Loader.loadPDF(joined)) {
      assertEquals("Hojas", document.getDocumentInformation().getTitle());
      assertNull(document.getDocumentCatalog().getStructureTreeRoot());
      return document.getDocumentCatalog().getViewerPreferences().getDuplex();
    }
  }

  @Test
  void copiesShareWhatIsDrawn() throws IOException {
    byte[] sheet = pdf(PDRectangle.A4, "a1", "a2");
    int one = size(sheet, 1);
    int many = size(sheet, 100);
    assertTrue(many - one < 100 * 200, one + " " + many);
    assertArrayEquals(
        JoinedPamphlets.join("T", List.of(new Copies(PamphletFormat.A4, sheet, 3))),
        JoinedPamphlets.join("T", List.of(new Copies(PamphletFormat.A4, sheet, 3))));
  }

  private static int size(byte[] pdf, int copies) throws IOException {
    Copies all = new Copies(PamphletFormat.A4, pdf, copies);
    return JoinedPamphlets.join("Hojas", List.of(all)).length;
  }
}
