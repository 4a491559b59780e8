package org.amparo.problem;

/** How much a problem weighs. */
public enum Severity {
  /** The site is not published until it is mended. */
  ERROR,
  /** The site is published; readers may be told. */
  WARNING,
  /** Good to know. */
  INFO
}
