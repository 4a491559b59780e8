package org.amparo.check;

/** What a site is checked for. */
public enum Purpose {
  /** For a look at it. */
  BUILD,
  /** For readers: a review that is late, and nobody says why, keeps the site back. */
  PUBLISH
}
