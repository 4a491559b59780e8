package org.amparo.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rotation that makes a stored image upright: Exif 2.32, section 4.6.4, tag 0x0112. Rows and
 * columns are swapped first, then mirrored.
 *
 * @param swapped whether rows become columns
 * @param mirrorX whether left and right are swapped then
 * @param mirrorY whether top and bottom are swapped then
 */
record Orientation(boolean swapped, boolean mirrorX, boolean mirrorY) {

  /** The orientation of an image that is stored upright. */
  static final Orientation UPRIGHT = new Orientation(false, false, false);

  private static final int TAG = 0x0112;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  /**
   * Returns the orientation in Exif metadata; upright if it has none or cannot be read.
   *
   * @param exif a TIFF file, with or without the six bytes that JPEG puts before it
   */
  static Orientation of(byte[] exif) {
    boolean named = Arrays.equals(exif, 0, Math.min(6, exif.length), EXIF, 0, 6);
    byte[] tiff = named ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    try {
      ByteBuffer file = ByteBuffer.wrap(tiff);
      if (file.get(0) == 'I') {
        file.order(ByteOrder.LITTLE_ENDIAN);
      }
      int directory = file.getInt(4);
      int entries = file.getShort(directory) & 0xFFFF;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + 12 * i;
        if (file.getShort(entry) == TAG) {
          return ofNumber(file.getShort(entry + 8));
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return UPRIGHT; // browsers ignore broken Exif metadata, too
    }
    return UPRIGHT;
  }

  private static Orientation ofNumber(int number) {
    boolean known = number >= 1 && number <= 8;
    return known
        ? new Orientation(
            number >= 5,
            number == 2 || number == 3 || number == 6 || number == 7,
            number == 3 || number == 4 || number == 7 || number == 8)
        : UPRIGHT;
  }

  boolean isUpright() {
    return equals(UPRIGHT);
  }
}
