package org.amparo.facts;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date, with the parts that are written.
 *
 * @param year or 0
 * @param month from 1 to 12
 * @param day or 0
 * @param either whether day and month may be the other way round, as in {@code 5/3/2026}
 */
public record Day(int year, int month, int day, boolean either) implements Value {
  @Override
  public String key() {
    return Stream.of(day, month, year)
        .filter(n -> n > 0)
        .map(String::valueOf)
        .collect(Collectors.joining("-"));
  }

  @Override
  public boolean agrees(Value other) {
    return other instanceof Day date
        && (key().equals(date.key())
            || ((either || date.either) && swapped().key().equals(date.key())));
  }

  private Day swapped() {
    return new Day(year, /* month= */ day, /* day= */ month, false);
  }

  @Override
  public Set<String> parts() {
    return Stream.of(day, month, year)
        .filter(n -> n > 0)
        .map(String::valueOf)
        .collect(Collectors.toSet());
  }
}
