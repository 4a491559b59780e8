package org.amparo.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GrayImageTest {

  private static byte[] png(int width, int height, int argb) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, argb);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static int gray(int argb) throws IOException {
    GrayImage gray = GrayImage.of(png(2, 2, argb), 800).orElseThrow();
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(gray.bytes()));
    assertEquals(1, read.getRaster().getNumBands());
    return read.getRaster().getSample(1, 1, 0);
  }

  @Test
  void aColourIsAsBrightAsItLooks() throws IOException {
    assertEquals(76, gray(0xFFFF0000));
    assertEquals(150, gray(0xFF00FF00));
    assertEquals(128, gray(0xFF808080));
  }

  @Test
  void whatIsTransparentIsWhite() throws IOException {
    assertEquals(255, gray(0x00000000));
    assertEquals(127, gray(0x80000000));
  }

  @Test
  void aLargeImageIsMadeSmaller() throws IOException {
    GrayImage gray = GrayImage.of(png(2000, 500, 0xFF123456), 800).orElseThrow();
    assertEquals(800, gray.width());
    assertEquals(200, gray.height());
  }

  @Test
  void whatJavaCannotReadIsNone() {
    assertTrue(GrayImage.of(new byte[] {1, 2, 3}, 800).isEmpty());
  }
}
