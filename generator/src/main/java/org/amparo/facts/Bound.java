package org.amparo.facts;

import java.util.Set;

/**
 * A sign before a number that it must be more or less than. It need not be in both texts, since one
 * may have words for it.
 *
 * @param isLower whether more is meant: {@code >} and {@code ≥}
 */
public record Bound(boolean isLower) implements Value {
  @Override
  public String key() {
    return isLower ? ">" : "<";
  }

  @Override
  public Set<String> parts() {
    return Set.of();
  }
}
