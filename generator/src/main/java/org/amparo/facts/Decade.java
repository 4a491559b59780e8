package org.amparo.facts;

import java.math.BigDecimal;

/**
 * Ten years, written with the century: {@code the 1990s}. Spanish rather says {@code los años 90}.
 *
 * @param year its first
 */
public record Decade(int year) implements Value {
  private static final int CENTURY = 100;

  @Override
  public String key() {
    return year + "s";
  }

  @Override
  public boolean agrees(Value other) {
    return other instanceof Quantity number
        ? isYear(number, year) || isYear(number, year % CENTURY)
        : key().equals(other.key());
  }

  private static boolean isYear(Quantity number, int year) {
    return Decimals.same(number.value(), BigDecimal.valueOf(year));
  }
}
