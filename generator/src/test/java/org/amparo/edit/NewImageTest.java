package org.amparo.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.amparo.image.ImageType;
import org.amparo.image.Photos;
import org.amparo.problem.Checked;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NewImageTest {

  private static final String ARTICLE = "content/es/derechos/Si te detienen.md";

  /** A phone held upright. */
  private static final int TURNED = 6;

  @TempDir private Path folder;

  private Checked<Optional<NewImage>> image(String name, byte[] bytes) throws IOException {
    try (SiteFolder site = SiteFolder.open(folder)) {
      return NewImage.of(site, ARTICLE, name, bytes);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] blank(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  @Test
  void aPhotoIsWrittenUprightAndSaysNothing() throws IOException {
    byte[] photo = Photos.of(ImageType.JPEG, TURNED);
    NewImage image = image("IMG_20261124_103245_Ana.jpg", photo).value().orElseThrow();
    assertEquals("content/images/si-te-detienen-1.jpg", image.file());
    assertEquals("![](../../images/si-te-detienen-1.jpg)", image.markdown());
    image.write();
    byte[] written = Files.readAllBytes(folder.resolve(image.file()));
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(written));
    assertEquals(Photos.HEIGHT, shown.getWidth());
    assertEquals(Photos.WIDTH, shown.getHeight());
    assertFalse(new String(written, StandardCharsets.ISO_8859_1).contains(Photos.SECRET));
  }

  @Test
  void aNameThatAnImageHasIsNotFree() throws IOException {
    byte[] photo = Photos.of(ImageType.PNG, 1);
    NewImage first = image("a.png", photo).value().orElseThrow();
    NewImage meanwhile = image("a.png", blank("png", 20, 10)).value().orElseThrow();
    first.write();
    assertThrows(EditException.class, meanwhile::write);
    NewImage again = image("b.png", photo).value().orElseThrow();
    again.write();
    assertEquals(first.file(), again.file());
    NewImage other = image("a.jpg", Photos.of(ImageType.JPEG, 1)).value().orElseThrow();
    assertEquals("content/images/si-te-detienen-2.jpg", other.file());
  }

  @ParameterizedTest
  @CsvSource({"jpg, 2000, 1000, 1600, 800", "png, 100, 3200, 50, 1600", "png, 1600, 9, 1600, 9"})
  void aLongSideHas1600Pixels(String format, int width, int height, int newWidth, int newHeight)
      throws IOException {
    NewImage image = image("a", blank(format, width, height)).value().orElseThrow();
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(image.bytes()));
    assertEquals(newWidth, shown.getWidth());
    assertEquals(newHeight, shown.getHeight());
  }

  @ParameterizedTest
  @EnumSource(ImageType.class)
  void theFormatIsThatOfTheBytes(ImageType type) throws IOException {
    NewImage image = image("foto.heic", Photos.bare(type)).value().orElseThrow();
    assertTrue(image.file().endsWith("-1." + type.ending()), image.file());
  }

  @Test
  void whatPhonesDoNotShowIsRefused() throws IOException {
    byte[] heic = bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
    for (byte[] file : List.of(heic, bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"))) {
      Checked<Optional<NewImage>> refused = image("foto.jpg", file);
      assertTrue(refused.value().isEmpty());
      assertEquals(ProblemCode.NO_IMAGE, refused.problems().get(0).code());
    }
    byte[] cut = Arrays.copyOf(Photos.bare(ImageType.JPEG), 100);
    assertEquals(ProblemCode.DAMAGED_IMAGE, image("a", cut).problems().get(0).code());
    assertEquals(ProblemCode.DAMAGED_IMAGE, image("a", new byte[0]).problems().get(0).code());
    assertFalse(Files.exists(folder.resolve(NewImage.FOLDER)));
  }
}
