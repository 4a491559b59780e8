package org.amparo.linkcheck;

import java.time.LocalDate;

/**
 * What an address said when it was asked.
 *
 * @param status of HTTP; 0 if nobody answered
 * @param date when it was asked
 */
record Answer(int status, LocalDate date) {

  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  /** Whether the page is there. */
  boolean isThere() {
    return status >= 200 && status < 400;
  }

  /** Whether the host says that the page is not there; anything else says nothing of the page. */
  boolean isBroken() {
    return status == NOT_FOUND || status == GONE;
  }
}
