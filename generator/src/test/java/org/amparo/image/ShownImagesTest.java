package org.amparo.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.testing.Chromium;
import org.junit.jupiter.api.Test;

/** A browser shows a cleaned image as it shows the author's file. */
class ShownImagesTest {

  /** Returns the size of an image and the colours of nine pixels, as a browser shows them. */
  private static final String SHOWN =
      """
      async source => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        const [w, h] = [canvas.width = image.naturalWidth, canvas.height = image.naturalHeight];
        const drawn = canvas.getContext('2d');
        drawn.drawImage(image, 0, 0);
        const places = [0.1, 0.3, 0.8];
        return [w, h, ...places.flatMap(x => places.flatMap(
          y => [...drawn.getImageData(w * x | 0, h * y | 0, 1, 1).data]))];
      }
      """;

  /** A rotated JPEG is encoded again, which can change pixels near the edge of the quarter. */
  private static final int TOLERANCE = 10;

  @Test
  void aBrowserShowsTheSameImage() throws IOException {
    Map<String, byte[]> images = new LinkedHashMap<>();
    for (int orientation = 1; orientation <= 8; orientation++) {
      images.put(orientation + ".jpg", Photos.of(ImageType.JPEG, orientation));
      images.put(orientation + ".png", Photos.of(ImageType.PNG, orientation));
    }
    images.put("a.webp", Photos.of(ImageType.WEBP, 1));
    images.put("a.gif", Photos.of(ImageType.GIF, 1));
    images.put("moving.webp", OddImages.movingWebp(Photos.SECRET));
    images.put("moving.png", OddImages.movingPng(1));
    images.put("colours.jpg", withProfile(Photos.of(ImageType.JPEG, 6)));
    try (Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      for (Map.Entry<String, byte[]> image : images.entrySet()) {
        byte[] clean = ImageCleaner.clean(image.getKey(), image.getValue()).value().orElseThrow();
        assertClose(shown(page, image.getValue()), shown(page, clean), image.getKey());
      }
      assertNotEquals(
          shown(page, images.getOrDefault("6.jpg", new byte[0])),
          shown(page, images.getOrDefault("colours.jpg", new byte[0])),
          "the profile changes colours");
    }
  }

  private static List<Integer> shown(Page page, byte[] image) {
    String type = ImageType.of(image).orElseThrow().mediaType();
    String data = "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image);
    return ((List<?>) page.evaluate(SHOWN, data))
        .stream().map(n -> ((Number) n).intValue()).toList();
  }

  private static void assertClose(List<Integer> expected, List<Integer> actual, String name) {
    assertEquals(expected.subList(0, 2), actual.subList(0, 2), name);
    for (int i = 2; i < expected.size(); i++) {
      int difference = Math.abs(expected.get(i) - actual.get(i));
      assertTrue(difference <= TOLERANCE, name + " " + expected + " " + actual);
    }
  }

  /** Returns a photo with a colour profile that swaps red and blue. */
  private static byte[] withProfile(byte[] jpeg) {
    String profile =
        new String(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(), ISO_8859_1)
            .replace("rXYZ", "----")
            .replace("bXYZ", "rXYZ")
            .replace("----", "bXYZ");
    String file = new String(jpeg, ISO_8859_1);
    byte[] segment = Photos.segment(0xE2, "ICC_PROFILE\0\1\1" + profile);
    return (file.substring(0, 20) + new String(segment, ISO_8859_1) + file.substring(20))
        .getBytes(ISO_8859_1);
  }
}
