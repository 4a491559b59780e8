package org.amparo.typeface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.testing.TestSite;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the licence of a typeface allows, and the letters of a smaller one. */
class FontFileTest {

  private static byte[] whole = new byte[0];

  @BeforeAll
  static void readATypeface() throws IOException {
    whole = Files.readAllBytes(TestSite.basedir().resolve("assets/fonts/DejaVuSans.ttf"));
  }

  private static FontFile font(byte[] bytes) {
    return FontFile.of(bytes).orElseThrow();
  }

  /** Returns the typeface with another licence in its table OS/2. */
  private static byte[] licensed(int bits) {
    byte[] bytes = whole.clone();
    ByteBuffer font = ByteBuffer.wrap(bytes);
    for (int table = 12; table < 12 + 16 * font.getShort(4); table += 16) {
      if (new String(bytes, table, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
        font.putShort(font.getInt(table + 8) + 8, (short) bits);
      }
    }
    return bytes;
  }

  private static Set<Integer> letters(String text) {
    return text.codePoints().boxed().collect(Collectors.toSet());
  }

  private static CmapLookup glyphs(byte[] bytes) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      font.getGlyph();
      return font.getUnicodeCmapLookup();
    }
  }

  @Test
  void aSubsetHasItsLettersAndNoOthers() throws IOException {
    byte[] subset = font(whole).subset(letters("Mañana ẽ 😀"));
    CmapLookup glyphs = glyphs(subset);
    for (int letter : letters("Mañẽ")) {
      assertNotEquals(0, glyphs.getGlyphId(letter), Character.toString(letter));
    }
    assertEquals(0, glyphs.getGlyphId('Z'));
    assertTrue(subset.length < 10_000, subset.length + " bytes");
    assertArrayEquals(subset, font(whole).subset(letters("😀 ẽanañaM")));
  }

  @ParameterizedTest
  @CsvSource({
    "0, SUBSET",
    "4, SUBSET",
    "8, SUBSET",
    "256, WHOLE",
    "260, WHOLE",
    "2, FORBIDDEN",
    "512, FORBIDDEN",
  })
  void theLicenceIsRespected(int bits, FontFile.Use use) {
    assertEquals(use, font(licensed(bits)).use());
  }

  @Test
  void aTypefaceThatMustStayWholeDoes() {
    byte[] bytes = licensed(256);
    assertArrayEquals(bytes, font(bytes).subset(letters("a")));
  }

  /** The Guaraní g carries a mark; where it goes is a rule, which a subset lacks. */
  @Test
  void letterThatNeedsARuleKeepsAllOfIt() {
    assertArrayEquals(whole, font(whole).subset(letters("g\u0303")));
  }

  @Test
  void damagedAndOtherFilesAreSentAsTheyAre() {
    byte[] damaged = Arrays.copyOf(whole, 2000);
    assertArrayEquals(damaged, font(damaged).subset(letters("a")));
    byte[] packed = Arrays.copyOf("wOF2".getBytes(StandardCharsets.US_ASCII), 99);
    assertArrayEquals(packed, font(packed).subset(letters("a")));
    assertEquals(Optional.empty(), FontFile.of(new byte[] {'n', 'o'}));
  }
}
