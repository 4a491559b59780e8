package org.amparo.search;

/** The fields of a page and what a hit in each is worth. */
enum Field {
  TITLE(0, 4),
  HEADING(1, 2),
  BODY(2, 1);

  private final int place;
  private final int boost;

  Field(int place, int boost) {
    this.place = place;
    this.boost = boost;
  }

  /** Where its number stands among those of all fields. */
  int place() {
    return place;
  }

  /** What a hit is worth. */
  int boost() {
    return boost;
  }
}
