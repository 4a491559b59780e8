package org.amparo.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.amparo.language.FactWords.Role;

/** Reads what makes a number a part of a hundred or a thousand: a sign or words. */
final class PercentReader {

  private static final int THOUSAND = 1000;

  private final Tokens tokens;
  private final Words words;

  PercentReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Returns the share that a number and what follows it say. */
  Optional<Share> after(Numeral number) {
    int end = number.end();
    Token sign = tokens.get(end);
    Token second = tokens.get(end + 1);
    String rest = words.value(Role.PERCENT, sign);
    boolean perCent = !rest.isEmpty() && rest.equals(second.text());
    perCent |= !rest.isEmpty() && second.text().equals("100");
    boolean percent = words.is(Role.PERCENT, sign) && rest.isEmpty();
    if (sign.isSign("\u2030") || (!rest.isEmpty() && words.factor(second) == THOUSAND)) {
      return Optional.of(
          new Share(number.value().movePointLeft(3), rest.isEmpty() ? end + 1 : end + 2));
    }
    if (sign.isSign("%") || perCent || percent) {
      return Optional.of(new Share(number.value().movePointLeft(2), perCent ? end + 2 : end + 1));
    }
    return Optional.empty();
  }

  /**
   * A part of a whole.
   *
   * @param value of 1
   * @param end the token after it
   */
  record Share(BigDecimal value, int end) {}
}
