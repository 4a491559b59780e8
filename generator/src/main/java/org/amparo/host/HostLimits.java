package org.amparo.host;

import java.time.Duration;

/**
 * How long to wait for a host.
 *
 * @param connect for a connection, with who we are
 * @param answer for one answer, or for a piece of a file to be taken
 */
public record HostLimits(Duration connect, Duration answer) {

  /** Enough for a slow connection of a phone. */
  public static final HostLimits USUAL =
      new HostLimits(Duration.ofSeconds(30), Duration.ofSeconds(60));
}
