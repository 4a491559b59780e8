package org.amparo.pamphlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** The small picture of a sheet. */
class SheetPictureTest {

  @Test
  void itIsTheFirstSideInGray() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      document.addPage(new PDPage(PDRectangle.A5));
      try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
        drawing.setNonStrokingColor(Color.RED);
        drawing.addRect(0, 0, 300, 300); // the lower left
        drawing.fill();
      }
      document.save(pdf);
    }
    byte[] png = SheetPicture.png(pdf.toByteArray(), 300);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(300, image.getHeight());
    assertEquals(212, image.getWidth(), 1);
    assertEquals(1, image.getRaster().getNumBands());
    assertTrue((image.getRGB(10, 290) & 0xff) < 200);
    assertEquals(255, image.getRGB(200, 10) & 0xff);
  }
}
