package org.amparo.facts;

import java.math.BigDecimal;

/**
 * A part of a whole, or a multiple of it, in words: {@code a third}, {@code double}. It need not be
 * in both texts, but one must not say a half where the other says a third.
 *
 * @param value the part, or by what the whole is multiplied
 */
public record Ratio(BigDecimal value) implements Value {
  public Ratio {
    value = Decimals.plain(value);
  }

  @Override
  public String key() {
    return value.toPlainString();
  }

  /** Returns whether both say the same. The fifth part may be the part with number 5. */
  @Override
  public boolean agrees(Value other) {
    if (other instanceof Ratio ratio) {
      return equals(ratio);
    }
    Quantity same = new Quantity(value);
    return other instanceof Quantity number
        ? number.equals(same) || isPart(number)
        : other.agrees(same);
  }

  private boolean isPart(Quantity number) {
    int count = number.value().intValue();
    return count > 2
        && number.equals(new Quantity(BigDecimal.valueOf(count)))
        && Decimals.same(value, NumberReader.share(1, count));
  }
}
