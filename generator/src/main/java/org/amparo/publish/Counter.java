package org.amparo.publish;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Counts the bytes that were sent, and guesses how long the others take. */
final class Counter {

  /** Before it, the speed says nothing. */
  private static final Duration EARLY = Duration.ofSeconds(2);

  private final long all;
  private final Progress progress;
  private final LongSupplier nanos;
  private final long start;
  private long sent;

  /**
   * @param all the bytes to send
   * @param nanos a clock that only goes on, in nanoseconds
   */
  Counter(long all, Progress progress, LongSupplier nanos) {
    this.all = all;
    this.progress = progress;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /**
   * Adds bytes.
   *
   * @param bytes that were sent; negative for those of a file that must be sent again
   */
  synchronized void add(long bytes) {
    sent += bytes;
    progress.at(sent, all, left());
  }

  private Optional<Duration> left() {
    long passed = nanos.getAsLong() - start;
    return passed < EARLY.toNanos() || sent <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofNanos((long) ((double) passed / sent * (all - sent))));
  }
}
