package org.amparo.facts;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A time of day.
 *
 * @param minute of the day, from 0 to 1439
 * @param either whether it is not said which half of the day is meant
 * @param written the hour as it is written: 3 in {@code 3 pm}
 */
public record Time(int minute, boolean either, int written) implements Value {
  private static final int HALF_DAY = 720;

  @Override
  public String key() {
    String minutes = String.valueOf(100 + minute % 60).substring(1);
    return minute / 60 + ":" + minutes + (either ? "?" : "");
  }

  @Override
  public boolean agrees(Value other) {
    if (other instanceof Time time) {
      boolean half = either || time.either;
      return half ? minute % HALF_DAY == time.minute % HALF_DAY : minute == time.minute;
    }
    if (other instanceof Quantity number) {
      return parts(minute / 60).anyMatch(n -> Decimals.same(n, number.value()))
          || parts(written).anyMatch(n -> Decimals.same(n, number.value()))
          || (either && parts(minute / 60 + 12).anyMatch(n -> Decimals.same(n, number.value())));
    }
    return other instanceof Duration && other.agrees(this);
  }

  private Stream<BigDecimal> parts(int hour) {
    return minute % 60 == 0
        ? Stream.of(Decimals.plain(BigDecimal.valueOf(hour)))
        : Stream.of(Decimals.plain(BigDecimal.valueOf(hour * 100L + minute % 60, 2)));
  }

  @Override
  public Set<String> parts() {
    return Stream.of(minute / 60, written, minute % 60)
        .map(String::valueOf)
        .collect(Collectors.toSet());
  }
}
