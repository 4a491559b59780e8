package org.amparo.template;

import java.time.Duration;

/**
 * How much one page may take, so that a template without an end is told of and does not hang the
 * program.
 *
 * @param time to fill one template in
 * @param characters that one template may write
 */
public record Limits(Duration time, long characters) {

  /** Five hundred times what a page takes. */
  private static final Duration TIME = Duration.ofSeconds(10);

  /** A text takes up to four times its length while it grows, and two may grow at once. */
  private static final int PART_OF_MEMORY = 8;

  /** The limits of builds and of the preview; the text is bounded by the program's memory. */
  public static Limits usual() {
    return new Limits(TIME, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
  }
}
