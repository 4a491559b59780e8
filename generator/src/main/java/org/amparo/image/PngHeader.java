package org.amparo.image;

import java.nio.ByteOrder;

/**
 * The header of a PNG file: <a href="https://www.w3.org/TR/png-3/#11IHDR">PNG, third edition</a>,
 * section 11.2.1.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bits of a pixel
 * @param interlaced whether its pixels come in seven passes
 */
record PngHeader(int width, int height, int bits, boolean interlaced) {

  /** Section 8.1: for each pass, the first column and row, and the steps to the next ones. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  /** Reads the data of the chunk. */
  static PngHeader of(byte[] chunk) throws RefusedImage {
    ByteReader bytes = new ByteReader(chunk, ByteOrder.BIG_ENDIAN);
    int width = bytes.i32();
    int height = bytes.i32();
    int depth = bytes.u8();
    int samples = samples(bytes.u8());
    bytes.u16(); // compression and filter method: only 0 is defined
    return new PngHeader(width, height, depth * samples, bytes.u8() == 1);
  }

  private static int samples(int colour) throws RefusedImage {
    return switch (colour) {
      case 0, 3 -> 1;
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> throw RefusedImage.damaged();
    };
  }

  /**
   * Returns the size in bytes of the pixels, not compressed, with a filter byte before each row.
   */
  long dataSize() {
    if (!interlaced) {
      return rows(width, height);
    }
    long size = 0;
    for (int[] pass : PASSES) {
      int columns = (width - pass[0] + pass[2] - 1) / pass[2];
      int lines = (height - pass[1] + pass[3] - 1) / pass[3];
      size += rows(columns, lines);
    }
    return size;
  }

  private long rows(int columns, int rows) {
    return columns <= 0 ? 0 : rows * (1 + ((long) columns * bits + 7) / 8);
  }
}
