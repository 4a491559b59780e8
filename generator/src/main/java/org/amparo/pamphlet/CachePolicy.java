package org.amparo.pamphlet;

/** What a failure to write the cache of pamphlets does. */
public enum CachePolicy {
  /**
   * A failed write ends the build, since the next build would have to render every pamphlet again.
   */
  REQUIRED,
  /** A failed write is ignored. */
  IF_POSSIBLE
}
