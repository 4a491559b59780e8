package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.amparo.image.ImageType;
import org.amparo.image.Photos;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The logo and the icon of a site on the desk. */
class LookApiTest {

  /** A phone held upright. */
  private static final int TURNED = 6;

  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">%s<path d=\"M1 1h7v7z\" /></svg>";

  private static final String LOGO = "/api/look?field=logo&name=a.png";

  @TempDir private Path folder;

  @RegisterExtension private final OpenDesk desk = new OpenDesk();

  private Visitor visitor;

  @BeforeEach
  void start() throws Exception {
    TestSite.copy(folder.resolve("site"), TestSite.fixture("sites/pair"));
    Files.writeString(folder.resolve("secret.svg"), DRAWING);
    visitor = desk.open(folder.resolve("site"));
  }

  private Path look(String name) {
    return folder.resolve("site/content/looks").resolve(name);
  }

  private static byte[] drawing(String inside) {
    return DRAWING.formatted(inside).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPhotoIsKeptUprightAndSaysNothing() throws Exception {
    String answer = visitor.send(LOGO, Photos.of(ImageType.JPEG, TURNED)).body();
    assertTrue(answer.contains("\"name\":\"logo-1.jpg\""), answer);
    byte[] kept = Files.readAllBytes(look("logo-1.jpg"));
    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains(Photos.SECRET));
    BufferedImage shown =
        ImageIO.read(new ByteArrayInputStream(visitor.bytes("/api/look?name=logo-1.jpg")));
    assertEquals(Photos.HEIGHT, shown.getWidth());
    visitor.send("/api/look?field=icon&name=b.jpg", Photos.of(ImageType.JPEG, TURNED));
    assertFalse(Files.exists(look("icon-1.jpg")), "kept twice");
  }

  @Test
  void aDrawingIsKeptWithItsShapesAlone() throws Exception {
    visitor.send("/api/look?field=icon&name=Ana.svg", drawing("<title>Ana</title>"));
    assertEquals(DRAWING.formatted(""), Files.readString(look("icon-1.svg")));
    var shown = visitor.get("/api/look?name=icon-1.svg");
    assertEquals("image/svg+xml", shown.headers().firstValue("Content-Type").orElse(""));
    assertTrue(
        shown.headers().firstValue("Content-Security-Policy").orElse("").startsWith("sandbox;"));
  }

  @Test
  void whatCannotBeShownIsRefused() throws Exception {
    for (byte[] bad :
        List.of(
            new byte[0],
            "no image".getBytes(StandardCharsets.UTF_8),
            drawing("<script>alert(1)</script>"),
            drawing("<rect onload=\"alert(1)\"/>"),
            drawing("<rect id=\"" + "a".repeat(300_000) + "\"/>"))) {
      String answer = visitor.send(LOGO, bad).body();
      assertFalse(answer.contains("\"name\""), answer);
      assertTrue(answer.matches(".*\"problem\":\"[^\"]{20}.*"), answer);
    }
    assertFalse(Files.exists(look("")));
  }

  @Test
  void onlyWhoHasTheKeyAddsAndOnlyToTheFields() throws Exception {
    byte[] good = drawing("");
    assertEquals(403, visitor.send(LOGO, good, "0").statusCode());
    for (String field : List.of("", "name", "..%2Flogo", "topics")) {
      assertEquals(404, visitor.send("/api/look?field=" + field, good).statusCode(), field);
    }
    assertFalse(Files.exists(look("")));
  }

  @Test
  void noPathLeadsToAnotherFile() throws Exception {
    visitor.send("/api/look?field=icon&name=a.svg", drawing(""));
    desk.close();
    Files.createSymbolicLink(look("out.svg"), folder.resolve("secret.svg"));
    visitor = desk.open(folder.resolve("site"));
    for (String name :
        List.of("../../../secret.svg", "out.svg", "../site.yml", "/etc/passwd", "..", "")) {
      assertEquals(404, visitor.get("/api/look?name=" + name).statusCode(), name);
    }
    assertEquals(200, visitor.get("/api/look?name=icon-1.svg").statusCode());
  }

  @Test
  void theFormOffersAKeptOne() throws Exception {
    visitor.send(LOGO, Photos.of(ImageType.PNG, 1));
    String form = visitor.get("/es/site").body();
    assertTrue(form.contains("<option value=\"logo-1.png\">"), form);
    Path settings = folder.resolve("site/content/site.yml");
    desk.close();
    Files.writeString(settings, Files.readString(settings) + "logo: logo-1.png\n");
    String saved = desk.open(folder.resolve("site")).get("/es/site").body();
    assertTrue(saved.contains("src=\"/api/look?name=logo-1.png\""), saved);
    assertTrue(saved.contains("<option value=\"logo-1.png\" selected>"), saved);
  }
}
