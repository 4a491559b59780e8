package org.amparo.facts;

import java.util.Set;

/**
 * How often something is or is paid: {@code al mes}, {@code a week}, {@code daily}.
 *
 * @param period the key of the length of time between two
 */
public record Rate(String period) implements Value {
  @Override
  public String key() {
    return "each " + period;
  }

  @Override
  public boolean agrees(Value other) {
    return key().equals(other.key()) || (other instanceof Duration && period.equals(other.key()));
  }

  @Override
  public Set<String> parts() {
    return Set.of();
  }
}
