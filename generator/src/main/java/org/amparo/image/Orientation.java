package org.amparo.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a stored image is turned to be seen upright, as cameras note it in Exif 2.32, section 4.6.4,
 * tag 0x0112: rows and columns change places first, then each side with the one opposite.
 *
 * @param swapped whether rows become columns
 * @param mirrorX whether left and right change places then
 * @param mirrorY whether top and bottom change places then
 */
record Orientation(boolean swapped, boolean mirrorX, boolean mirrorY) {

  /** An image that is stored as it is seen. */
  static final Orientation UPRIGHT = new Orientation(false, false, false);

  private static final int TAG = 0x0112;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  /**
   * The orientation that a block of Exif notes; upright if it notes none that can be read.
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
      return UPRIGHT; // browsers too show an image with broken notes as it is stored
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
