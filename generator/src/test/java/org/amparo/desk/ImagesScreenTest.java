package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The images of a site on the desk. */
class ImagesScreenTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";

  @TempDir private Path folder;

  @RegisterExtension private final OpenDesk desk = new OpenDesk();

  @BeforeEach
  void start() throws Exception {
    TestSite.copy(folder.resolve("site"), TestSite.fixture("sites/pair"));
    draw("content/images/puerta.png", 800, 600);
    draw("content/images/sola.png", 20, 10);
    Path guide = folder.resolve("site").resolve(GUIDE);
    String text = Files.readString(guide).stripTrailing();
    Files.writeString(guide, text + "\n\n![Una puerta abierta](../../images/puerta.png)\n");
    desk.open(folder.resolve("site"));
  }

  private void draw(String file, int width, int height) throws IOException {
    Path path = folder.resolve("site").resolve(file);
    Files.createDirectories(path.getParent());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", path.toFile());
  }

  /** Returns the part of the screen that is about an image. */
  private String about(String name) throws Exception {
    String page = desk.visitor().get("/es/images").body();
    String item = page.substring(page.indexOf("<h2>" + name));
    return item.split("<li class=\"image\"", 2)[0];
  }

  @Test
  void anImageIsDescribedWithItsPlaces() throws Exception {
    String door = about("puerta.png");
    int line = Files.readAllLines(folder.resolve("site").resolve(GUIDE)).size();
    assertTrue(door.contains("800\u00a0×\u00a0600 píxeles"), door);
    assertTrue(door.contains("href=\"/es/guide?file=" + GUIDE + "&amp;line=" + line), door);
    assertTrue(door.contains("<q lang=\"es\">Una puerta abierta</q>"), door);
    assertFalse(door.contains("Sin usar"), door);
  }

  @Test
  void anUnusedOneIsMarkedAndFirst() throws Exception {
    assertTrue(about("sola.png").contains("Sin usar"));
    String page = desk.visitor().get("/en/images").body();
    assertTrue(page.indexOf("sola.png") < page.indexOf("puerta.png"));
    assertTrue(page.contains("Not used"));
  }

  @Test
  void aMissingDescriptionIsSaidWhereItIs() throws Exception {
    Path guide = folder.resolve("site").resolve(GUIDE);
    String text = Files.readString(guide).replace("Una puerta abierta", "");
    desk.close();
    Files.writeString(guide, text);
    desk.open(folder.resolve("site"));
    assertTrue(about("puerta.png").contains("no dice qué muestra"));
  }

  @Test
  void anUnusedOneIsRemovedAndBroughtBack() throws Exception {
    Visitor visitor = desk.visitor();
    Path file = folder.resolve("site").resolve("content/images/sola.png");
    byte[] before = Files.readAllBytes(file);
    String after = visitor.post("/es/images", Map.of("remove", "content/images/sola.png")).body();
    assertFalse(Files.exists(file));
    assertTrue(after.contains("La imagen está en la papelera"), after);
    assertFalse(after.contains("<h2>sola.png"), after);
    Matcher back =
        Pattern.compile("name=\"name\" value=\"([^\"]+)\"").matcher(visitor.get("/es/bin").body());
    assertTrue(back.find());
    visitor.post("/es/bin", Map.of("name", back.group(1)));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void onlyAnUnusedImageIsRemoved() throws Exception {
    Visitor visitor = desk.visitor();
    for (String file :
        List.of("content/images/puerta.png", GUIDE, "content/site.yml", "../site", "")) {
      assertEquals(404, visitor.post("/es/images", Map.of("remove", file)).statusCode(), file);
    }
    assertEquals(403, visitor.post("/es/images", Map.of("remove", "x"), "0").statusCode());
    assertTrue(Files.exists(folder.resolve("site").resolve("content/images/puerta.png")));
    assertTrue(Files.exists(folder.resolve("site").resolve("content/images/sola.png")));
  }

  @Test
  void itIsSentSmall() throws Exception {
    byte[] sent = desk.visitor().bytes("/api/thumbnail?file=content/images/puerta.png");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(sent));
    assertEquals(List.of(320, 240), List.of(image.getWidth(), image.getHeight()));
  }

  @Test
  void noPathLeadsToAnotherFile() throws Exception {
    Path outside = folder.resolve("secret.png");
    Files.copy(folder.resolve("site").resolve("content/images/sola.png"), outside);
    desk.close();
    Files.createSymbolicLink(folder.resolve("site").resolve("content/images/out.png"), outside);
    desk.open(folder.resolve("site"));
    Visitor visitor = desk.visitor();
    for (String file :
        List.of(
            "secret.png",
            "../secret.png",
            "content/images/../../../secret.png",
            "content/images/out.png",
            "content/site.yml",
            "/etc/passwd",
            "")) {
      String address = "/api/thumbnail?file=" + file;
      assertEquals(404, visitor.get(address).statusCode(), address);
    }
  }
}
