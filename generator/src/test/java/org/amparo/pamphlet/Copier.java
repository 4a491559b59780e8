package org.amparo.pamphlet;

import java.awt.image.BufferedImage;

/** A model of a bad photocopier. */
final class Copier {

  /** The side of the cells in which two sheets are compared, in pixels: a millimetre at 200 dpi. */
  private static final int CELL = 8;

  private static final int WHITE = 255;

  private Copier() {}

  /** Returns a copy: each pixel the mean of nine, then black or white. */
  static BufferedImage copy(BufferedImage sheet) {
    int width = sheet.getWidth();
    int height = sheet.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    int[] from = sheet.getRaster().getPixels(0, 0, width, height, (int[]) null);
    int[] to = new int[from.length];
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        int sum = 0;
        for (int i = -1; i <= 1; i++) {
          int row = (y + i) * width + x;
          sum += from[row - 1] + from[row] + from[row + 1];
        }
        to[y * width + x] = sum > 9 * WHITE / 2 ? WHITE : 0;
      }
    }
    copy.getRaster().setPixels(0, 0, width, height, to);
    return copy;
  }

  /** Returns the part of the cells with ink, and with a gap in it, that have it still. */
  static double kept(BufferedImage sheet, BufferedImage copy) {
    int all = 0;
    int kept = 0;
    for (int y = CELL; y + 2 * CELL < sheet.getHeight(); y += CELL) {
      for (int x = CELL; x + 2 * CELL < sheet.getWidth(); x += CELL) {
        double before = ink(sheet, x, y);
        if (before > 0.1) {
          all++;
          kept += Math.abs(ink(copy, x, y) - before) < 0.3 ? 1 : 0;
        }
      }
    }
    return (double) kept / all;
  }

  private static double ink(BufferedImage sheet, int left, int top) {
    int[] cell = sheet.getRaster().getPixels(left, top, CELL, CELL, (int[]) null);
    double ink = 0;
    for (int pixel : cell) {
      ink += WHITE - pixel;
    }
    return ink / (WHITE * CELL * CELL);
  }
}
