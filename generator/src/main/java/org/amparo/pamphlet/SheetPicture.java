package org.amparo.pamphlet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a side of a sheet, small. */
public final class SheetPicture {

  private SheetPicture() {}

  /**
   * Returns the first side of a PDF as a gray PNG.
   *
   * @param length of its longer side in pixels
   * @throws IOException if the PDF cannot be read
   */
  public static byte[] png(byte[] pdf, int length) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDRectangle box = document.getPage(0).getMediaBox();
      float scale = length / Math.max(box.getWidth(), box.getHeight());
      BufferedImage image = new PDFRenderer(document).renderImage(0, scale, ImageType.GRAY);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
        ImageIO.write(image, "png", stream);
      }
      return out.toByteArray();
    }
  }
}
