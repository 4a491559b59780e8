package org.amparo.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The size of an image in each format. */
class ImageSizeTest {

  @ParameterizedTest
  @EnumSource
  void itIsThatOfAPhoto(ImageType type) throws IOException {
    ImageSize size = new ImageSize(Photos.WIDTH, Photos.HEIGHT);
    assertEquals(Optional.of(size), ImageSize.of(Photos.of(type, 1)));
    assertEquals(Optional.of(size), ImageSize.of(Photos.bare(type)));
  }

  @Test
  void eachKindOfWebpHasItInItsFirstChunk() {
    String lossy =
        "UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoCAAEAAgA0JaACdLoB+AADsAD+8MQL/yC5YXXI1/8gP+QH/ID/+PIAAAA=";
    String lossless = "UklGRhwAAABXRUJQVlA4TA8AAAAvAUAAAAcQ/Y/+ByKi/wEA";
    String transparent = "UklGRl4AAABXRUJQVlA4WAoAAAAQAAAAAgAAAQAAQUxQSAcAAAAAgICAgICAAA==";
    assertEquals(Optional.of(new ImageSize(2, 1)), ImageSize.of(decoded(lossy)));
    assertEquals(Optional.of(new ImageSize(2, 2)), ImageSize.of(decoded(lossless)));
    assertEquals(Optional.of(new ImageSize(3, 2)), ImageSize.of(decoded(transparent)));
  }

  private static byte[] decoded(String bytes) {
    return Base64.getDecoder().decode(bytes);
  }

  @Test
  void whatIsNoImageHasNone() {
    assertEquals(Optional.empty(), ImageSize.of(new byte[] {1, 2, 3}));
    assertEquals(Optional.empty(), ImageSize.of(new byte[] {'G', 'I', 'F', '8', '9', 'a', 1}));
  }
}
