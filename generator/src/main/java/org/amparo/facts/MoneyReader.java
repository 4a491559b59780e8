package org.amparo.facts;

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
      return Optional.empty();
    }
    int end = named.isEmpty() ? number.end() : after + 1;
    List<Value> amount = List.of(new Amount(number.value(), currency));
    return Optional.of(new Reading(number.start(), end, amount, number.weight(), number.inWords()));
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
