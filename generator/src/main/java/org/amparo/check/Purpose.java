package org.amparo.check;

/** The purpose of a check. */
public enum Purpose {
  /** For the organisers: a late review is a warning. */
  BUILD,
  /**
   * For readers, before somebody is asked whether to publish: a late review without a reason is an
   * error. What is left to write is a warning, which the question counts.
   */
  PUBLISH,
  /** For readers, where nobody is asked: what is left to write is an error, too. */
  PUBLISH_UNASKED;

  /** Returns whether readers are to see the site. */
  boolean isForReaders() {
    return this != BUILD;
  }
}
