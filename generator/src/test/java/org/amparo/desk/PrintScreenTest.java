package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.amparo.testing.TestSite;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Choosing what to print, and what the printer gets. */
class PrintScreenTest extends DeskScreenTest {

  private static final String SHEET = "pamphlet=pamphlets/es/arrest-a4.pdf";

  @Override
  void prepare() throws IOException {
    String calm = "Pide el nombre y el motivo, y guarda la calma. ".repeat(16);
    write(
        "content/es/derechos/detencion.card.md",
        "## Si te paran {#do}\n\n" + calm + "\n\n## Di {#say}\n\nAbogada.");
  }

  private String chosen(String what) throws Exception {
    return visitor.get("/es/print?chosen=1&copies=3&" + what).body();
  }

  @Test
  void theChosenSheetsAreShownWithTheirCopies() throws Exception {
    String page = chosen("guide=arrest&lang=es&lang=en&format=a4&format=large");
    for (String sheet : List.of("es/arrest-a4", "es/arrest-large", "en/arrest-a4")) {
      assertTrue(page.contains("name=\"pamphlet\" value=\"pamphlets/" + sheet + ".pdf\""), sheet);
    }
    assertEquals(4, page.split("name=\"copies\" min=\"0\"[^>]* value=\"3\"", -1).length - 1);
    assertFalse(chosen("guide=arrest&lang=es&format=a4").contains("es/arrest-large"));
  }

  @Test
  void whatCannotBePrintedIsSaid() throws Exception {
    String nothing = "Elige al menos una guía";
    assertTrue(chosen("lang=es&format=a4").contains(nothing));
    assertFalse(visitor.get("/es/print").body().contains(nothing));
    assertTrue(chosen("guide=arrest&lang=es&format=zine").contains(nothing));
    assertTrue(
        chosen("guide=arrest&lang=es&format=zine&format=a4")
            .contains("Una guía no tiene la forma «Librito de bolsillo»"));
    assertTrue(visitor.get("/en/print").body().contains("<legend>1. Which guides?</legend>"));
  }

  @Test
  void aSheetIsCountedDrawnAndOpened() throws Exception {
    String about = visitor.get("/api/sheet?ui=es&" + SHEET).body();
    assertTrue(about.contains("\"sheets\":1"), about);
    assertTrue(about.contains("en una hoja"), about);
    byte[] picture = visitor.bytes("/api/sheet-picture?" + SHEET);
    assertEquals(420, ImageIO.read(new ByteArrayInputStream(picture)).getHeight());
    try (PDDocument pdf = Loader.loadPDF(visitor.bytes("/api/sheet-file?" + SHEET))) {
      assertTrue(pdf.getNumberOfPages() >= 1);
    }
  }

  @Test
  void onlyWhatIsAskedForIsRendered() throws Exception {
    visitor.get("/api/sheet?" + SHEET);
    visitor.get("/page/pamphlets/es/arrest-a4.pdf");
    assertEquals(1, TestSite.children(folder.resolve("target/pamphlets")).size());
  }

  @Test
  void theCopiesAreJoinedInOrder() throws Exception {
    String large = "pamphlet=pamphlets/en/arrest-large.pdf";
    byte[] joined =
        visitor.bytes("/api/sheets?ui=es&" + SHEET + "&copies=3&" + large + "&copies=0");
    try (PDDocument pdf = Loader.loadPDF(joined)) {
      assertEquals(6, pdf.getNumberOfPages());
      assertEquals("Hojas para imprimir", pdf.getDocumentInformation().getTitle());
    }
    String none = visitor.get("/api/sheets?" + SHEET + "&copies=x").body();
    assertTrue(none.contains("Elige al menos una guía"), none);
  }

  @Test
  void theWordsThatDoNotFitAreSaidAtTheGuide() throws Exception {
    String file = "content/es/derechos/detencion.card.md";
    for (String text : List.of(file, file.replace(".card", ""))) {
      String screen = visitor.get("/es/guide?file=" + text).body();
      assertTrue(screen.contains("data-paper=\"/api/paper?ui=es&amp;file=" + text), screen);
      String said = visitor.get("/api/paper?ui=es&file=" + text).body();
      assertTrue(
          said.contains("Tarjetas, diez por hoja: La parte \\\"Si te paran\\\" no cabe"), said);
    }
    String other = visitor.get("/api/paper?ui=en&file=content/en/rights/arrest.md").body();
    assertTrue(other.contains("All of it fits on all its sheets."), other);
  }

  @Test
  void noPathLeadsToAnotherFile() throws Exception {
    for (String api : List.of("sheet", "sheet-picture", "sheet-file")) {
      for (String path :
          List.of("../content/site.yml", "pamphlets/../sw.js", "sw.js", "/etc/passwd", "")) {
        String address = "/api/" + api + "?pamphlet=" + path;
        assertEquals(404, visitor.get(address).statusCode(), address);
      }
    }
  }
}
