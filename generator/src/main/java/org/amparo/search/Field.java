package org.amparo.search;

/** The fields of a page and what a hit in each is worth. */
enum Field {
  TITLE(4, 0, 8),
  HEADING(2, 8, 8),
  BODY(1, 16, 16);

  private final int boost;
  private final int shift;
  private final int most;

  Field(int boost, int shift, int bits) {
    this.boost = boost;
    this.shift = shift;
    this.most = (1 << bits) - 1;
  }

  /** What a hit is worth. */
  int boost() {
    return boost;
  }

  /**
   * How many hits a number counts in this field, of 255 or, in the body, 65,535 that are told
   * apart: far more than BM25 does.
   */
  int count(int numbers) {
    return (numbers >>> shift) & most;
  }

  /** The number that counts one more hit in this field. */
  int plusOne(int numbers) {
    return count(numbers) < most ? numbers + (1 << shift) : numbers;
  }
}
