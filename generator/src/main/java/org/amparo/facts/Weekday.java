package org.amparo.facts;

import java.util.Set;

/**
 * A day of the week.
 *
 * @param number from 1 for Monday
 */
public record Weekday(int number) implements Value {
  @Override
  public String key() {
    return "weekday " + number;
  }

  @Override
  public Set<String> parts() {
    return Set.of();
  }
}
