package org.amparo.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.amparo.problem.Checked;
import org.amparo.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heavy image gets a lighter copy. */
class ImageScalerTest {

  /** Returns an image whose left half is red and whose right half is blue, with some noise. */
  private static byte[] image(String format, int width, int height, int noise) throws IOException {
    boolean png = format.equals("png");
    int type = png ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
    BufferedImage image = new BufferedImage(width, height, type);
    Random random = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int base = x < width / 2 ? 0xffc01010 : 0xff1010c0;
        image.setRGB(x, y, base + random.nextInt(noise) * 0x010101);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  private static BufferedImage decoded(byte[] image) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(image));
  }

  @ParameterizedTest
  @CsvSource({
    "jpg, 4000, 3000, 60, 1600, 1200",
    "jpg, 1500, 3000, 60, 800, 1600",
    "png, 2400, 1200, 4, 1600, 800",
  })
  void aCopyIsLightAndHasTheSameColours(
      String format, int width, int height, int noise, int newWidth, int newHeight)
      throws IOException {
    byte[] heavy = image(format, width, height, noise);
    assertTrue(heavy.length > 300_000, heavy.length + " bytes");
    Checked<byte[]> light = ImageScaler.light("content/a." + format, heavy);
    assertEquals(0, light.problems().size());
    assertTrue(light.value().length <= 300_000, light.value().length + " bytes");
    BufferedImage copy = decoded(light.value());
    assertTrue(copy.getWidth() <= newWidth && copy.getHeight() <= newHeight, copy::toString);
    double shape = (double) width / height;
    assertEquals(shape, (double) copy.getWidth() / copy.getHeight(), shape / 100);
    for (int side = 0; side < 2; side++) {
      int here = copy.getRGB(copy.getWidth() / 4 + side * copy.getWidth() / 2, 50);
      int there = decoded(heavy).getRGB(width / 4 + side * width / 2, 50);
      for (int shift = 0; shift < 24; shift += 8) {
        int difference = (here >> shift & 255) - (there >> shift & 255);
        assertTrue(Math.abs(difference) <= noise, "colour of side " + side + ": " + difference);
      }
    }
    assertArrayEquals(light.value(), ImageScaler.light("content/a." + format, heavy).value());
  }

  @Test
  void aLightImageStaysAsItIs() throws IOException {
    byte[] image = image("jpg", 300, 200, 60);
    assertSame(image, ImageScaler.light("content/a.jpg", image).value());
  }

  @Test
  void transparentPixelsLeaveNoTrace() throws IOException {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_4BYTE_ABGR);
    image.setRGB(0, 0, 0xffff0000);
    image.setRGB(1, 0, 0x0000ff00);
    int[] pixel = BoxFilter.scale(image.getRaster(), 1, 1, 3).getPixel(0, 0, (int[]) null);
    assertEquals("[255, 0, 0, 128]", Arrays.toString(pixel));
  }

  @ParameterizedTest
  @CsvSource({"png, 500, 900", "png, 850, 850"})
  void whatCannotBeLightIsNamed(String format, int width, int height) throws IOException {
    byte[] heavy = image(format, width, height, 64);
    Checked<byte[]> same = ImageScaler.light("content/a.png", heavy);
    assertSame(heavy, same.value());
    assertEquals(ProblemCode.HEAVY_IMAGE, same.problems().get(0).code());
    String size = Integer.toString(heavy.length / 1000);
    assertEquals(size, same.problems().get(0).details().get(0));
  }

  @Test
  void animationsAndWebpAreNamed() {
    byte[] gif =
        Arrays.copyOf("GIF89a".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), 400_000);
    Checked<byte[]> same = ImageScaler.light("content/a.gif", gif);
    assertSame(gif, same.value());
    assertEquals(ProblemCode.HEAVY_IMAGE, same.problems().get(0).code());
  }
}
