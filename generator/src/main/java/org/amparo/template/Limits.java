package org.amparo.template;

import java.time.Duration;

/**
 * The limits on rendering one template, so that an endless one is a problem and does not hang the
 * program.
 *
 * @param time the time to render it
 * @param characters the number of characters that it may write
 */
public record Limits(Duration time, long characters) {

  /** Five hundred times the need of a page. */
  private static final Duration TIME = Duration.ofSeconds(10);

  /** A text needs up to four times its length while it grows, and two may grow at once. */
  private static final int PART_OF_MEMORY = 8;

  /** Returns the limits of builds and of the preview; the length depends on the heap. */
  public static Limits usual() {
    return new Limits(TIME, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
  }
}
