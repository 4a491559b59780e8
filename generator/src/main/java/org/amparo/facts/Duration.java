package org.amparo.facts;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A length of time. A bare number agrees with it, since one language may leave out the unit.
 *
 * @param seconds of the units up to a week; 0 for months and years
 * @param months of months and years
 * @param count the number as written, before its unit
 */
public record Duration(BigDecimal seconds, BigDecimal months, BigDecimal count) implements Value {
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  public Duration {
    seconds = Decimals.plain(seconds);
    months = Decimals.plain(months);
    count = Decimals.plain(count);
  }

  @Override
  public String key() {
    return months.signum() == 0 ? seconds.toPlainString() + " s" : months.toPlainString() + " mo";
  }

  @Override
  public boolean agrees(Value other) {
    if (other instanceof Time time) {
      boolean sameLength =
          months.signum() == 0
              && Decimals.same(seconds, BigDecimal.valueOf(time.minute()).multiply(MINUTE));
      return sameLength || (isHours() && time.agrees(new Quantity(count)));
    }
    return other instanceof Quantity number
        ? Decimals.same(count, number.value())
        : key().equals(other.key());
  }

  private boolean isHours() {
    return Decimals.same(seconds, count.multiply(BigDecimal.valueOf(3600)));
  }

  @Override
  public Set<String> parts() {
    return Set.of(count.toPlainString());
  }
}
