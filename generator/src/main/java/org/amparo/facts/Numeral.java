package org.amparo.facts;

import java.math.BigDecimal;
import org.amparo.facts.Fact.Weight;

/**
 * A number, before it is known what it counts.
 *
 * @param start its first token
 * @param end the token after its last
 * @param value its value
 * @param weight how surely it is a fact
 * @param inWords whether it is written in words
 */
record Numeral(int start, int end, BigDecimal value, Weight weight, boolean inWords) {

  /** Returns the value if it is a whole number up to a limit, or -1. */
  int upTo(int limit) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return whole && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(limit)) <= 0
        ? value.intValue()
        : -1;
  }

  Numeral inDigits() {
    return new Numeral(start, end, value, weight, false);
  }

  Numeral weighing(Weight newWeight) {
    return new Numeral(start, end, value, newWeight, inWords);
  }

  Numeral startingAt(int newStart) {
    return new Numeral(newStart, end, value, weight, inWords);
  }

  Numeral with(BigDecimal newValue, int newEnd) {
    return new Numeral(start, newEnd, newValue, weight, inWords);
  }
}
