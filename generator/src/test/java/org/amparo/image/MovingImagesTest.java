package org.amparo.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** An animated image keeps its frames, their delays and the number of loops. */
class MovingImagesTest {

  private static Checked<Optional<byte[]>> clean(String name, byte[] bytes) {
    return ImageCleaner.clean(name, bytes);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  @Test
  void aGifKeepsItsFramesAndItsLoop() throws IOException {
    String gif = text(clean("a.gif", Photos.of(ImageType.GIF, 1)).value().orElseThrow());
    assertTrue(gif.contains("!\u00ff\u000bNETSCAPE2.0\3\1\0\0\0"), gif);
    assertFalse(gif.contains("XMP"), gif);
  }

  @Test
  void aWebpKeepsItsFrames() throws IOException {
    byte[] plain = OddImages.movingWebp("");
    byte[] telling = OddImages.movingWebp(Photos.SECRET);
    byte[] clean = clean("a.webp", telling).value().orElseThrow();
    assertArrayEquals(plain, clean);
    assertFalse(text(clean).contains(Photos.SECRET));
  }

  @Test
  void aPngKeepsItsFrames() throws IOException {
    byte[] plain = OddImages.movingPng(1);
    assertArrayEquals(plain, clean("a.png", plain).value().orElseThrow());
    List<ProblemCode> sideways =
        clean("a.png", OddImages.movingPng(6)).problems().stream().map(Problem::code).toList();
    assertEquals(List.of(ProblemCode.CANNOT_TURN), sideways);
  }
}
