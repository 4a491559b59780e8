package org.amparo.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock on which a second passes whenever somebody looks. */
public final class TickingClock extends Clock {

  private final AtomicLong seconds =
      new AtomicLong(Instant.parse("2026-11-30T10:00:00Z").getEpochSecond());

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Returns the same clock, in UTC. */
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochSecond(seconds.incrementAndGet());
  }
}
