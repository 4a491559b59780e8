package org.amparo.pamphlet;

import java.io.IOException;

/**
 * Limits between which a value is searched in steps.
 *
 * @param min the smallest
 * @param max the largest
 * @param step between neighbours
 */
record Range(double min, double max, double step) {

  /** Returns font sizes, in points. */
  static Range points(double min, double max) {
    return new Range(min, max, 0.25);
  }

  /** Returns heights of lines, in em. */
  static Range ems(double min, double max) {
    return new Range(min, max, 0.04);
  }

  /** Returns the part of a range that begins at one of its values. */
  Range from(double value) {
    return new Range(value, max, step);
  }

  /**
   * Returns the largest value that fits, by bisection. The smallest is taken to fit.
   *
   * @throws IOException of the question whether a value fits
   */
  double largest(Fitting fits) throws IOException {
    int fitting = 0;
    int tooLarge = 1 + steps();
    while (tooLarge - fitting > 1) {
      int middle = (fitting + tooLarge) / 2;
      if (fits.at(at(middle))) {
        fitting = middle;
      } else {
        tooLarge = middle;
      }
    }
    return at(fitting);
  }

  /** Returns the largest value that steps reach. */
  double last() {
    return at(steps());
  }

  private int steps() {
    return (int) Math.floor((max - min) / step + 1e-9);
  }

  private double at(int number) {
    return min + number * step;
  }

  /** Whether a text fits at a value. */
  @FunctionalInterface
  interface Fitting {
    boolean at(double value) throws IOException;
  }
}
