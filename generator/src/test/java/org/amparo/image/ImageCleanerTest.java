package org.amparo.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageCleanerTest {

  /** The metadata that a cleaned file keeps; it has no other. */
  private static final Set<String> OF_PIXELS =
      Set.of(
          "JPEG",
          "JFIF",
          "Huffman",
          "PNG-IHDR",
          "PNG-PLTE",
          "GIF Header",
          "GIF Image",
          "GIF Control",
          "GIF Animation",
          "WebP",
          "File Type");

  private static byte[] clean(ImageType type, byte[] bytes) {
    return ImageCleaner.clean("foto." + type.ending(), bytes).value().orElseThrow();
  }

  private static List<ProblemCode> problems(String name, byte[] bytes) {
    return ImageCleaner.clean(name, bytes).problems().stream().map(Problem::code).toList();
  }

  private static Set<String> told(byte[] image) throws Exception {
    Set<String> told = new TreeSet<>();
    for (Directory directory :
        ImageMetadataReader.readMetadata(new ByteArrayInputStream(image)).getDirectories()) {
      told.add(directory.getName());
      assertFalse(directory.hasErrors(), () -> directory.getErrors().toString());
    }
    return told;
  }

  @ParameterizedTest
  @EnumSource(ImageType.class)
  void aReaderOfMetadataFindsNoneInAPhoto(ImageType type) throws Exception {
    byte[] photo = Photos.of(type, 1);
    Set<String> before = told(photo);
    before.removeAll(OF_PIXELS);
    assertFalse(before.isEmpty(), "it finds what stands there");
    Set<String> after = told(clean(type, photo));
    after.removeAll(OF_PIXELS);
    assertEquals(Set.of(), after);
  }

  @ParameterizedTest
  @EnumSource(ImageType.class)
  void whatHasNothingToHideStaysAsItIs(ImageType type) throws IOException {
    byte[] bare = Photos.bare(type);
    assertArrayEquals(bare, clean(type, bare));
  }

  @ParameterizedTest
  @EnumSource(ImageType.class)
  void whatIsCleanStaysAsItIs(ImageType type) throws IOException {
    byte[] once = clean(type, Photos.of(type, 1));
    assertArrayEquals(once, clean(type, once));
    assertArrayEquals(once, clean(type, Photos.of(type, 1)), "the same bytes from the same photo");
  }

  /** The blue quarter is where the Exif orientation puts the first row and column. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPhotoIsUprightInEveryOrientation(int orientation) throws IOException {
    for (ImageType type : List.of(ImageType.JPEG, ImageType.PNG)) {
      byte[] clean = clean(type, Photos.of(type, orientation));
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(clean));
      boolean swapped = orientation >= 5;
      assertEquals(swapped ? Photos.HEIGHT : Photos.WIDTH, image.getWidth());
      assertEquals(swapped ? Photos.WIDTH : Photos.HEIGHT, image.getHeight());
      String corners = corners(image);
      String expected =
          List.of("TL", "TR", "BR", "BL", "TL", "TR", "BR", "BL").get(orientation - 1);
      assertEquals(expected, corners, type + " " + orientation);
      assertArrayEquals(clean, clean(type, Photos.of(type, orientation)));
    }
  }

  private static String corners(BufferedImage image) {
    StringBuilder blue = new StringBuilder();
    int right = image.getWidth() - 3;
    int bottom = image.getHeight() - 3;
    int[][] places = {{2, 2}, {right, 2}, {2, bottom}, {right, bottom}};
    List<String> names = List.of("TL", "TR", "BL", "BR");
    for (int i = 0; i < places.length; i++) {
      if ((image.getRGB(places[i][0], places[i][1]) & 0xFF) > 0x80) {
        blue.append(names.get(i));
      }
    }
    return blue.toString();
  }

  /** Each pixel of a PNG keeps its colour, also where several share a byte. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_INT_ARGB,
      })
  void noPixelOfATurnedPngChanges(int kind) throws IOException {
    BufferedImage image = new BufferedImage(13, 7, kind);
    Random random = new Random(5);
    for (int i = 0; i < 13 * 7; i++) {
      image.setRGB(i % 13, i / 13, random.nextInt());
    }
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    ImageIO.write(image, "png", stored);
    byte[] turned = clean(ImageType.PNG, OddImages.turned(stored.toByteArray(), 6));
    BufferedImage upright = ImageIO.read(new ByteArrayInputStream(turned));
    for (int i = 0; i < 13 * 7; i++) {
      int x = i % 13;
      int y = i / 13;
      assertEquals(image.getRGB(x, y), upright.getRGB(6 - y, x));
    }
  }

  /** Four rotations give the same photo, because each uses the same quantization. */
  @Test
  void aTurnLosesNextToNothing() throws IOException {
    byte[] photo = OddImages.shaded(48, 32);
    BufferedImage before = ImageIO.read(new ByteArrayInputStream(photo));
    byte[] turned = photo;
    for (int i = 0; i < 4; i++) {
      turned = clean(ImageType.JPEG, OddImages.turned(turned, 6));
    }
    BufferedImage after = ImageIO.read(new ByteArrayInputStream(turned));
    long squares = 0;
    for (int i = 0; i < 48 * 32; i++) {
      int a = before.getRGB(i % 48, i / 48);
      int b = after.getRGB(i % 48, i / 48);
      int difference = (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
      squares += (long) difference * difference;
    }
    assertTrue(squares < 48 * 32, "on average less than one of 255 steps: " + squares);
  }

  @Test
  void aSidewaysWebpIsNamed() throws IOException {
    byte[] photo = Photos.of(ImageType.WEBP, 6);
    assertEquals(List.of(ProblemCode.CANNOT_TURN), problems("foto.webp", photo));
  }

  @Test
  void aNameOfAnotherFormatIsNamed() throws IOException {
    byte[] png = Photos.bare(ImageType.PNG);
    assertEquals(List.of(ProblemCode.OTHER_FORMAT), problems("foto.jpg", png));
    assertEquals(List.of(), problems("FOTO.PNG", png));
    assertEquals(List.of(), problems("foto.jpeg", Photos.bare(ImageType.JPEG)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<svg/>", "BM12345678", "\0\0\0\u0018ftypheic", "%PDF-1.7", "x"})
  void whatIsNoImageIsNamed(String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    assertEquals(List.of(ProblemCode.NO_IMAGE), problems("foto.jpg", bytes));
  }

  /** Cuts the file at every length, from zero to the end of the image. */
  @ParameterizedTest
  @EnumSource(ImageType.class)
  void anImageThatIsCutShortIsNamed(ImageType type) throws IOException {
    byte[] whole = clean(type, Photos.of(type, 1));
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertEquals(1, problems("foto." + type.ending(), part).size(), "cut after " + length);
    }
    byte[] none = {};
    String name = "foto." + type.ending();
    assertEquals(List.of(ProblemCode.DAMAGED_IMAGE), problems(name, none));
  }

  /** No byte of a file makes the program fail or publishes the hidden word. */
  @ParameterizedTest
  @EnumSource(ImageType.class)
  void noDamageIsWorseThanAProblem(ImageType type) throws IOException {
    Random random = new Random(20);
    for (int orientation : List.of(1, 6)) {
      byte[] photo = Photos.of(type, orientation);
      for (int i = 0; i < 3000; i++) {
        byte[] damaged = photo.clone();
        for (int n = random.nextInt(3); n >= 0; n--) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        ImageCleaner.clean("foto." + type.ending(), damaged);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ImageType.class)
  void anImageOfTooManyPixelsIsNamed(ImageType type) throws IOException {
    byte[] huge = OddImages.ofSize(type, 8001, 5000);
    assertEquals(List.of(ProblemCode.TOO_MANY_PIXELS), problems("foto." + type.ending(), huge));
  }

  /** Compressed data that is much larger than the image is not decompressed. */
  @Test
  void aPngThatUnfoldsWithoutEndIsDamaged() throws IOException {
    byte[] bomb = OddImages.png(10, 10, new byte[50_000_000]);
    assertEquals(List.of(ProblemCode.DAMAGED_IMAGE), problems("foto.png", bomb));
    byte[] half = OddImages.png(10, 10, new byte[55]);
    assertEquals(List.of(ProblemCode.DAMAGED_IMAGE), problems("foto.png", half));
  }

  /** Bytes after the compressed pixels in the same chunk are removed. */
  @Test
  void nothingFollowsThePixelsInTheirChunk() throws IOException {
    byte[] clean = clean(ImageType.PNG, OddImages.png(2, 1, new byte[3], Photos.SECRET));
    assertFalse(new String(clean, ISO_8859_1).contains(Photos.SECRET));
  }
}
