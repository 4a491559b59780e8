package org.amparo.pamphlet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A typeface for layouts that are only measured: it remembers the width of each character. A text
 * is laid out about ten times before it is drawn, and a third of that time was the widths.
 */
final class MeasuringFont extends PDType0Font {

  /** The characters with an own place in the table: Latin, Greek, Cyrillic and punctuation. */
  private static final int COMMON = 0x2100;

  private final CmapLookup glyphs;
  private final float[] widths = new float[COMMON];

  /**
   * @param font an embedded font that is not a subset
   * @throws IOException if the font cannot be read
   */
  MeasuringFont(PDType0Font font) throws IOException {
    super(font.getCOSObject());
    this.glyphs = font.getCmapLookup();
    Arrays.fill(widths, Float.NaN);
  }

  /**
   * Returns the width of a text in thousandths of the font size. Signs are not joined, as in {@link
   * PDType0Font}.
   *
   * @throws IllegalArgumentException if the font lacks a character
   */
  @Override
  public float getStringWidth(String text) throws IOException {
    float width = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char unit = text.charAt(i);
      if (unit >= COMMON) {
        return super.getStringWidth(text);
      }
      width += width(unit);
    }
    return width;
  }

  @Override
  public CmapLookup getCmapLookup() {
    return glyphs;
  }

  private float width(char character) throws IOException {
    if (Float.isNaN(widths[character])) {
      widths[character] = super.getStringWidth(String.valueOf(character));
    }
    return widths[character];
  }
}
