package org.amparo.publish;

import java.time.Duration;
import java.util.Optional;

/** Is told how much was sent, from several threads, one after the other. */
@FunctionalInterface
public interface Progress {

  /**
   * Hears how far it is.
   *
   * @param sent bytes so far
   * @param all bytes
   * @param left the time that the rest takes at this speed; empty while it is too early to tell
   */
  void at(long sent, long all, Optional<Duration> left);
}
