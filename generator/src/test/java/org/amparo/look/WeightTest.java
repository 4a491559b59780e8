package org.amparo.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compressed size of pages, and the icons of the site. */
class WeightTest {

  /** The bytes that the first round trip of a new connection carries. */
  private static final int BUDGET = 14_000;

  /** The bytes of a page on the way from the home page to a guide. */
  private static final int STEP = 9_000;

  @Test
  void everyPageFitsIntoOneRoundTrip(@TempDir Path folder) throws IOException {
    TestSite site = TestSite.copy(folder.resolve("content"), TestSite.basedir().resolve("content"));
    assertEquals(0, site.run("build", "--site", folder.toString()).code());
    for (Map.Entry<String, String> file :
        TestSite.contents(folder.resolve("target/site")).entrySet()) {
      if (file.getKey().endsWith(".html") && !file.getKey().startsWith("downloads/site-")) {
        int size = compressed(file.getValue());
        boolean step = file.getKey().matches("(es/que-paso|en/what-happened)/.*");
        assertTrue(
            size <= (step ? STEP : BUDGET), file.getKey() + " takes " + size + " bytes compressed");
      }
    }
  }

  private static int compressed(String page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void iconsHaveTheSizesThatPhonesAskFor() throws IOException {
    Map<String, String> sizes =
        Map.of(
            "icon-192.png", "192x192",
            "icon-512.png", "512x512",
            "icon-maskable-512.png", "512x512",
            "social.png", "1200x630");
    for (Map.Entry<String, String> size : sizes.entrySet()) {
      Path file = TestSite.basedir().resolve("assets/icons").resolve(size.getKey());
      var image = ImageIO.read(file.toFile());
      assertEquals(size.getValue(), image.getWidth() + "x" + image.getHeight(), size.getKey());
      assertTrue(Files.size(file) < 20_000, size.getKey());
    }
  }
}
