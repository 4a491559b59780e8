package org.amparo.search;

/** The fields of a page with their boosts. One number holds the counts of all three. */
enum Field {
  TITLE(4, 0, 8),
  HEADING(2, 8, 8),
  BODY(1, 16, 16);

  private final int boost;
  private final int shift;
  private final int max;

  Field(int boost, int shift, int bits) {
    this.boost = boost;
    this.shift = shift;
    this.max = (1 << bits) - 1;
  }

  /** Returns the factor of a hit in this field. */
  int boost() {
    return boost;
  }

  /** Returns the count of hits in this field: at most 255, in the body 65,535. */
  int count(int numbers) {
    return (numbers >>> shift) & max;
  }

  /** Returns the number with one more hit in this field. */
  int plusOne(int numbers) {
    return count(numbers) < max ? numbers + (1 << shift) : numbers;
  }
}
