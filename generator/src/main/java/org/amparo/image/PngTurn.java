package org.amparo.image;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.amparo.problem.ProblemCode;

/** Rotates and mirrors a PNG image without a change of its colours. */
final class PngTurn {

  private PngTurn() {}

  /** Returns the image upright. */
  static PngFile upright(PngFile png) throws RefusedImage {
    if (png.facts().orientation().isUpright()) {
      return png;
    }
    if (png.isMoving()) {
      throw new RefusedImage(ProblemCode.CANNOT_TURN);
    }
    try {
      BufferedImage stored = decoded(png.headless().bytes());
      WritableRaster turned = ImageTurn.upright(stored.getRaster(), png.facts().orientation());
      boolean premultiplied = stored.isAlphaPremultiplied();
      BufferedImage upright =
          new BufferedImage(stored.getColorModel(), turned, premultiplied, null);
      return png.with(PngReader.read(encoded(upright)));
    } catch (IOException | RuntimeException e) { // the JDK's reader throws unspecific exceptions
      throw RefusedImage.damaged();
    }
  }

  static BufferedImage decoded(byte[] png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try {
      // in memory: else the JDK writes a copy of the author's photo to the disk
      reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  static byte[] encoded(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
