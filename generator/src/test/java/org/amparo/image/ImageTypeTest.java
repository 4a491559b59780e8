package org.amparo.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTypeTest {

  private static Optional<ImageType> of(String bytes) {
    return ImageType.of(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void theFirstBytesTellTheFormat() {
    assertEquals(Optional.of(ImageType.PNG), of("\u0089PNG\r\n\u001a\n..."));
    assertEquals(Optional.of(ImageType.JPEG), of("\u00ff\u00d8\u00ff\u00e0"));
    assertEquals(Optional.of(ImageType.WEBP), of("RIFF\u0001\u0002\u0003\u0004WEBPVP8 "));
    assertEquals(Optional.of(ImageType.GIF), of("GIF87a"));
    assertEquals(Optional.of(ImageType.GIF), of("GIF89a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\u0089PN", "RIFF....WAVE", "BM", "<svg/>", "\0\0\0\u0018ftypheic", "GIF88"})
  void anythingElseIsNoImage(String bytes) {
    assertEquals(Optional.empty(), of(bytes));
  }

  @Test
  void aNameTellsTheFormatInAnyCase() {
    assertEquals(Optional.of(ImageType.JPEG), ImageType.ofName("es/FOTO.JPEG"));
    assertEquals(Optional.of(ImageType.JPEG), ImageType.ofName("a.b.jpg"));
    assertEquals(Optional.empty(), ImageType.ofName("foto.heic"));
    assertEquals(Optional.empty(), ImageType.ofName("png.txt"));
  }

  @Test
  void aFormatHasAnEndingAndAMediaType() {
    assertEquals("jpg", ImageType.JPEG.ending());
    assertEquals("image/jpeg", ImageType.JPEG.mediaType());
    assertEquals("image/webp", ImageType.WEBP.mediaType());
  }
}
