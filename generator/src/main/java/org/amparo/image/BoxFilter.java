package org.amparo.image;

import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * Scales pixels down: each new pixel is the mean of those that it replaces. It uses whole numbers
 * only, so that every computer gives the same bytes.
 */
final class BoxFilter {

  private final Raster from;
  private final WritableRaster to;

  /** The band with the opacity; -1 without one. Colours count as much as they are opaque. */
  private final int alpha;

  private BoxFilter(Raster from, WritableRaster to, int alpha) {
    this.from = from;
    this.to = to;
    this.alpha = alpha;
  }

  /**
   * Returns scaled pixels.
   *
   * @param alpha the band with the opacity; -1 without one
   */
  static WritableRaster scale(Raster from, int width, int height, int alpha) {
    BoxFilter filter =
        new BoxFilter(from, from.createCompatibleWritableRaster(width, height), alpha);
    int[] row = new int[from.getNumBands() * from.getWidth()];
    for (int y = 0; y < height; y++) {
      filter.row(y, row);
    }
    return filter.to;
  }

  /** Returns the first pixel of a side of the old image that a new pixel replaces. */
  private static int start(int place, int old, int scaled) {
    return (int) ((long) place * old / scaled);
  }

  private void row(int y, int[] row) {
    int bands = from.getNumBands();
    int width = from.getWidth();
    long[] sums = new long[to.getWidth() * (bands + 1)];
    int[] counts = new int[to.getWidth()];
    int end = start(y + 1, from.getHeight(), to.getHeight());
    for (int line = start(y, from.getHeight(), to.getHeight()); line < end; line++) {
      from.getPixels(from.getMinX(), from.getMinY() + line, width, 1, row);
      for (int x = 0; x < to.getWidth(); x++) {
        int stop = start(x + 1, width, to.getWidth());
        for (int column = start(x, width, to.getWidth()); column < stop; column++) {
          add(row, column * bands, sums, x * (bands + 1));
          counts[x]++;
        }
      }
    }
    for (int x = 0; x < to.getWidth(); x++) {
      to.setPixel(x, y, mean(sums, x * (bands + 1), counts[x]));
    }
  }

  /** Adds a pixel; the last sum is that of the weights. */
  private void add(int[] row, int pixel, long[] sums, int at) {
    int bands = from.getNumBands();
    int weight = alpha < 0 ? 1 : row[pixel + alpha];
    for (int band = 0; band < bands; band++) {
      sums[at + band] += (long) row[pixel + band] * (band == alpha ? 1 : weight);
    }
    sums[at + bands] += weight;
  }

  private int[] mean(long[] sums, int at, int count) {
    int bands = from.getNumBands();
    int[] pixel = new int[bands];
    for (int band = 0; band < bands; band++) {
      long divisor = band == alpha ? count : Math.max(1, sums[at + bands]);
      pixel[band] = (int) ((sums[at + band] + divisor / 2) / divisor);
    }
    return pixel;
  }
}
