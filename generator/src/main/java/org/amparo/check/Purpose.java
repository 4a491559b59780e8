package org.amparo.check;

/** The purpose of a check. */
public enum Purpose {
  /** For the organisers: a late review is a warning. */
  BUILD,
  /** For readers: a late review without a reason is an error. */
  PUBLISH
}
