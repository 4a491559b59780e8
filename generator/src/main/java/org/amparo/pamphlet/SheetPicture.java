package org.amparo.pamphlet;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a side of a sheet, small, in sixteen grays. */
public final class SheetPicture {

  private static final int GRAYS = 16;

  /** The longer side of the pictures that pages show, in pixels. */
  static final int SMALL = 260;

  private SheetPicture() {}

  /**
   * Returns the first side of a PDF as a gray PNG.
   *
   * @param length of its longer side in pixels
   * @throws IOException if the PDF cannot be read
   */
  public static byte[] png(byte[] pdf, int length) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return png(document, length);
    }
  }

  /**
   * Returns the first side of a PDF that was saved and is still open.
   *
   * @throws IOException if it cannot be drawn
   */
  static byte[] png(PDDocument saved, int length) throws IOException {
    PDRectangle box = saved.getPage(0).getMediaBox();
    float scale = length / Math.max(box.getWidth(), box.getHeight());
    return png(new PDFRenderer(saved).renderImage(0, scale, ImageType.GRAY));
  }

  private static byte[] png(BufferedImage image) throws IOException {
    byte[] grays = new byte[GRAYS];
    for (int i = 0; i < GRAYS; i++) {
      grays[i] = (byte) (i * 255 / (GRAYS - 1));
    }
    IndexColorModel colours = new IndexColorModel(4, GRAYS, grays, grays, grays);
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, colours);
    int[] pixels = image.getRaster().getPixels(0, 0, width, height, (int[]) null);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (pixels[i] * (GRAYS - 1) + 127) / 255;
    }
    few.getRaster().setPixels(0, 0, width, height, pixels);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(few, "png", stream);
    }
    return out.toByteArray();
  }
}
