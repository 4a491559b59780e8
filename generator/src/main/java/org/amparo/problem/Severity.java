package org.amparo.problem;

/** The severity of a problem. */
public enum Severity {
  /** Stops the build. */
  ERROR,
  /** Does not stop the build. */
  WARNING,
  /** Is shown by {@code check} only. */
  INFO
}
