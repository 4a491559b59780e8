package org.amparo.check;

/** What a site is checked for. */
public enum Purpose {
  /** For the organisers: a late review is a warning. */
  BUILD,
  /** For readers: a late review without a reason is an error. */
  PUBLISH
}
