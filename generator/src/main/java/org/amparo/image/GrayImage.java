package org.amparo.image;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A gray copy of an image, for paper.
 *
 * @param bytes of a JPEG or PNG file, whichever is smaller
 * @param type the media type
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record GrayImage(byte[] bytes, String type, int width, int height) {

  /**
   * Returns a copy on white.
   *
   * @param image upright and without metadata
   * @param side the greatest length of a side in pixels
   * @return empty if Java cannot read the image; it reads no WebP
   */
  public static Optional<GrayImage> of(byte[] image, int side) {
    try {
      return read(image, side).map(pixels -> scaled(pixels, side)).map(GrayImage::smaller);
    } catch (IOException | RuntimeException e) { // the JDK's readers throw all
      return Optional.empty();
    }
  }

  /** Returns the pixels of an image, at least of the length that is wanted. */
  private static Optional<BufferedImage> read(byte[] image, int side) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        ImageReadParam how = reader.getDefaultReadParam();
        int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        int every = Math.max(1, longer / (2 * side)); // the whole of a photo takes much memory
        how.setSourceSubsampling(every, every, 0, 0);
        return Optional.of(reader.read(0, how));
      } finally {
        reader.dispose();
      }
    }
  }

  private static WritableRaster scaled(BufferedImage image, int side) {
    WritableRaster gray = gray(image);
    int width = gray.getWidth();
    int height = gray.getHeight();
    int longer = Math.max(width, height);
    return longer <= side
        ? gray
        : BoxFilter.scale(
            gray, Math.max(1, width * side / longer), Math.max(1, height * side / longer), -1);
  }

  /** Returns the brightness of each pixel. Java's own conversion makes an image lighter. */
  private static WritableRaster gray(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    WritableRaster gray =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY).getRaster();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        gray.setSample(x, y, 0, brightness(image.getRGB(x, y)));
      }
    }
    return gray;
  }

  /** Returns the brightness of a colour on white, by the weights of ITU-R BT.601. */
  private static int brightness(int argb) {
    int opaque = argb >>> 24;
    int red = argb >> 16 & 0xFF;
    int green = argb >> 8 & 0xFF;
    int blue = argb & 0xFF;
    int luma = (299 * red + 587 * green + 114 * blue + 500) / 1000;
    return (luma * opaque + 255 * (255 - opaque) + 127) / 255;
  }

  private static GrayImage smaller(WritableRaster gray) {
    BufferedImage image =
        new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    image.setData(gray);
    byte[] png = encoded(image, "png");
    byte[] jpeg = encoded(image, "jpeg");
    boolean drawing = png.length <= jpeg.length;
    return new GrayImage(
        drawing ? png : jpeg,
        drawing ? "image/png" : "image/jpeg",
        image.getWidth(),
        image.getHeight());
  }

  private static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(image, format, stream);
    } catch (IOException e) {
      throw new IllegalStateException(e); // nothing is written to a disk
    }
    return out.toByteArray();
  }
}
