package org.amparo.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;

/**
 * A weight, length, volume, area, temperature or number of bytes. A bare number agrees with it,
 * since one language may leave out the unit.
 *
 * @param amount in the base unit of what is measured
 * @param unit the unit that is written
 * @param count the number as written, before its unit
 */
public record Measure(BigDecimal amount, Unit unit, BigDecimal count) implements Value {

  /** Miles that a translator makes of kilometres are rounded by at most so much. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");

  public Measure {
    amount = Decimals.plain(amount);
    count = Decimals.plain(count);
  }

  /**
   * A unit of measure.
   *
   * @param base the metric unit of what it measures
   * @param size in the base unit
   * @param isMetric whether it is one of the metric units
   */
  public record Unit(String base, BigDecimal size, boolean isMetric) {}

  @Override
  public String key() {
    return amount.toPlainString() + " " + unit.base();
  }

  @Override
  public boolean agrees(Value other) {
    if (other instanceof Measure measure) {
      boolean sameKind = unit.base().equals(measure.unit.base());
      return sameKind
          && (unit.isMetric() == measure.unit.isMetric()
              ? Decimals.same(amount, measure.amount)
              : isNear(measure));
    }
    return other instanceof Quantity number && Decimals.same(count, number.value());
  }

  private boolean isNear(Measure other) {
    BigDecimal size = amount.abs().max(other.amount.abs());
    return amount
            .subtract(other.amount)
            .abs()
            .compareTo(size.multiply(ROUNDED, MathContext.DECIMAL32))
        <= 0;
  }

  @Override
  public Set<String> parts() {
    return Set.of(count.toPlainString());
  }
}
