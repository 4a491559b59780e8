package org.amparo.search;

/**
 * A page that a key leads to.
 *
 * @param page its number
 * @param score what the key adds to the page's rank
 * @param passage the number of the passage that the key says most about
 */
record Posting(int page, float score, int passage) {

  /** The better of two postings for the same page. */
  static Posting better(Posting one, Posting other) {
    return other.score > one.score ? other : one;
  }

  /** Two postings for the same page as one, which leads to the passage of the better. */
  static Posting sum(Posting one, Posting other) {
    return new Posting(one.page, one.score + other.score, better(one, other).passage);
  }

  /** The same posting, its score made smaller or larger. */
  Posting times(double factor) {
    return new Posting(page, (float) (score * factor), passage);
  }
}
