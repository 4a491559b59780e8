package org.amparo.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Whether anybody is at the desk. Each open page holds a stream of events; the desk ends some time
 * after the last of them went.
 */
final class Attendance {

  private final InstantSource clock;
  private final Duration patience;
  private int pages;
  private Instant last;

  /**
   * @param patience how long the desk waits for somebody
   */
  Attendance(InstantSource clock, Duration patience) {
    this.clock = clock;
    this.patience = patience;
    this.last = clock.instant();
  }

  /** Notes that a page was opened. */
  synchronized void arrive() {
    pages++;
    last = clock.instant();
  }

  /** Notes that a page went. */
  synchronized void leave() {
    pages--;
    last = clock.instant();
  }

  /** Notes a request. */
  synchronized void ask() {
    last = clock.instant();
  }

  /** Returns whether no page is open, and nobody asked anything for as long as the desk waits. */
  synchronized boolean isOver() {
    return pages == 0 && Duration.between(last, clock.instant()).compareTo(patience) > 0;
  }
}
