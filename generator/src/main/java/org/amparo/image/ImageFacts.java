package org.amparo.image;

import org.amparo.problem.ProblemCode;

/**
 * The size and orientation of an image.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param orientation the rotation that makes the image upright
 */
record ImageFacts(int width, int height, Orientation orientation) {

  /** More pixels than a cheap phone has memory for, at four bytes each. */
  private static final long MOST_PIXELS = 40_000_000;

  /**
   * Checks the size of an image.
   *
   * @throws RefusedImage if it has no pixels or too many
   */
  static ImageFacts of(int width, int height, Orientation orientation) throws RefusedImage {
    if (width <= 0 || height <= 0) {
      throw RefusedImage.damaged();
    }
    if ((long) width * height > MOST_PIXELS) {
      String w = Integer.toString(width);
      throw new RefusedImage(ProblemCode.TOO_MANY_PIXELS, w, Integer.toString(height));
    }
    return new ImageFacts(width, height, orientation);
  }

  /** Returns the length of the longer side in pixels. */
  int longer() {
    return Math.max(width, height);
  }
}
