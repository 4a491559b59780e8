package org.amparo.linkcheck;

import java.time.LocalDate;

/**
 * The answer of an external address.
 *
 * @param status of HTTP; 0 if there was no answer
 * @param date of the request
 */
record Answer(int status, LocalDate date) {

  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  /** Returns whether the page exists. */
  boolean exists() {
    return status >= 200 && status < 400;
  }

  /** Returns whether the host says that the page does not exist. */
  boolean isBroken() {
    return status == NOT_FOUND || status == GONE;
  }
}
