package org.amparo.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.facts.Value.Amount;
import org.amparo.language.FactWords.Role;

/** Reads amounts of money: a number with a currency before or after it. */
final class MoneyReader {

  private static final Map<String, String> SIGNS =
      Map.of("\u20ac", "EUR", "\u00a3", "GBP", "$", "$", "pen", "PEN", "eur", "EUR", "usd", "$");

  private final Tokens tokens;
  private final Words words;

  MoneyReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Returns the amount that a number has. */
  Optional<Reading> with(Numeral number) {
    String before = before(number.start() - 1);
    int after = words.is(Role.OF, tokens.get(number.end())) ? number.end() + 1 : number.end();
    Token next = tokens.get(after);
    String named = SIGNS.getOrDefault(next.text(), words.value(Role.CURRENCY, next));
    String currency = before.isEmpty() ? named : before;
    if (currency.isEmpty()) {
      return words.is(Role.CENT, next)
          ? Optional.of(reading(number, after + 1, cents(number.value()), Amount.CENTS))
          : Optional.empty();
    }
    int end = named.isEmpty() ? number.end() : after + 1;
    int start = before.isEmpty() ? number.start() : signStart(number.start() - 1);
    return Optional.of(withCents(number, end, currency).startingAt(start));
  }

  /** Returns where the currency begins that ends at a token. */
  private int signStart(int i) {
    int slash = tokens.get(i).isSign(".") ? i - 1 : i;
    boolean two = tokens.get(slash).isSign("/") || tokens.get(i - 1).text().equals("r");
    return two && tokens.get(i).kind() == Token.Kind.SIGN ? slash - 1 : slash;
  }

  private static Reading reading(Numeral number, int end, BigDecimal value, String currency) {
    List<Value> amount = List.of(new Amount(value, currency));
    return new Reading(number.start(), end, amount, number.weight(), number.inWords());
  }

  private static BigDecimal cents(BigDecimal number) {
    return number.movePointLeft(2);
  }

  /** {@code 20 pesos con 50 centavos}. */
  private Reading withCents(Numeral number, int end, String currency) {
    if (words.is(Role.WITH, tokens.get(end)) && words.is(Role.CENT, tokens.get(end + 2))) {
      Token digits = tokens.get(end + 1);
      BigDecimal count = BigDecimal.valueOf(words.unit(digits));
      if (digits.isDigits() && digits.text().length() <= 2) {
        count = new BigDecimal(digits.text());
      }
      return reading(number, end + 3, number.value().add(cents(count)), currency);
    }
    return reading(number, end, number.value(), currency);
  }

  /** Returns the currency that ends before a number: {@code S/}, {@code R$}, {@code €}. */
  private String before(int i) {
    Token sign = tokens.get(i);
    if (sign.isSign("$") && tokens.get(i - 1).text().equals("r")) {
      return "BRL";
    }
    int slash = sign.isSign(".") ? i - 1 : i;
    if (tokens.get(slash).isSign("/") && tokens.get(slash - 1).text().equals("s")) {
      return "PEN";
    }
    return SIGNS.getOrDefault(sign.text(), "");
  }
}
