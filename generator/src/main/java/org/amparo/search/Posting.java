package org.amparo.search;

/**
 * An entry of the inverted index: a page that has a key.
 *
 * @param page its number
 * @param score of the key in the page
 * @param passage the number of the passage that has the key most
 */
record Posting(int page, float score, int passage) {

  /** Returns the better of two postings of the same page. */
  static Posting better(Posting one, Posting other) {
    return other.score > one.score ? other : one;
  }

  /** Returns a posting with the scores of both, and the passage of the better. */
  static Posting sum(Posting one, Posting other) {
    return new Posting(one.page, one.score + other.score, better(one, other).passage);
  }

  /** Returns the same posting with its score multiplied. */
  Posting times(double factor) {
    return new Posting(page, (float) (score * factor), passage);
  }
}
