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
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
  private static final BigDecimal FIFTEEN = BigDecimal.valueOf(15);

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
        : key().equals(other.key()) || (other instanceof Duration time && isInWeeks(time));
  }

  /** Returns one or two weeks if this is so many days that people count as weeks. */
  Duration inWeeks() {
    boolean weeks = Decimals.same(count, EIGHT) || Decimals.same(count, FIFTEEN);
    return weeks ? new Duration(seconds.subtract(DAY), months, count) : this;
  }

  /** Returns whether both are as many days, which one of them takes for weeks. */
  private boolean isInWeeks(Duration other) {
    return Decimals.same(count, other.count)
        && Decimals.same(seconds.add(DAY), other.seconds)
        && Decimals.same(other.seconds, count.multiply(DAY));
  }

  private boolean isHours() {
    return Decimals.same(seconds, count.multiply(BigDecimal.valueOf(3600)));
  }

  @Override
  public Set<String> parts() {
    return Set.of(count.toPlainString());
  }
}
