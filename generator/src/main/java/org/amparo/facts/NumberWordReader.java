package org.amparo.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.amparo.facts.Fact.Weight;
import org.amparo.language.FactWords.Role;

/** Reads numbers in words: cardinals, ordinals, and parts of a whole. */
final class NumberWordReader {

  static final long MAX = 1_000_000_000_000L;
  private static final long THOUSAND = 1_000;
  private static final long MILLION = 1_000_000;
  private static final BigDecimal HALF_DOZEN = BigDecimal.valueOf(6);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private final Tokens tokens;
  private final Words words;

  NumberWordReader(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Returns the number that begins at a word. */
  Optional<Numeral> at(int i) {
    Token token = tokens.get(i);
    if (words.is(Role.ONE, token)) {
      return tokens.get(i + 1).isNumber() ? Optional.empty() : Optional.of(one(i));
    }
    if (words.unit(token) > 0 || words.factor(token) > 0) {
      Numeral number = withHalf(withPart(cardinal(i)));
      boolean many = number.end() == i + 1 && words.factor(token) >= MILLION;
      return Optional.of(many ? number.weighing(Weight.POSSIBLE) : number);
    }
    if (isQuarter(i)) {
      return Optional.of(new Numeral(i, i + 1, QUARTER, Weight.CERTAIN, true));
    }
    Optional<Numeral> ordinal = ordinal(i);
    if (ordinal.isPresent()) {
      return ordinal.map(this::withWhole);
    }
    Optional<Numeral> number = alone(i, Role.TIMES, Weight.LIKELY);
    number = number.isPresent() ? number : alone(i, Role.MULTIPLE, Weight.LIKELY);
    number = number.isPresent() ? number : alone(i, Role.OFTEN, Weight.POSSIBLE);
    return number.isPresent() ? number : half(i);
  }

  /** {@code cuarto de hora}. */
  private boolean isQuarter(int i) {
    return words.number(Role.OFTEN, tokens.get(i)) == 4
        && words.is(Role.OF, tokens.get(i + 1))
        && words.number(Role.SECONDS, tokens.get(i + 2)) == 3600;
  }

  private Optional<Numeral> alone(int i, Role role, Weight weight) {
    int value = words.number(role, tokens.get(i));
    Weight sure = value == 1 ? Weight.POSSIBLE : weight;
    return value == 0
        ? Optional.empty()
        : Optional.of(new Numeral(i, i + 1, BigDecimal.valueOf(value), sure, true));
  }

  /** {@code tercero}, {@code vigésimo tercero}. */
  private Optional<Numeral> ordinal(int i) {
    int tens = words.number(Role.ORDINAL, tokens.get(i));
    int ones = tens % 10 == 0 ? words.number(Role.ORDINAL, tokens.get(i + 1)) : 0;
    return tens > 0 && ones > 0 && ones < 10
        ? Optional.of(new Numeral(i, i + 2, BigDecimal.valueOf(tens + ones), Weight.LIKELY, true))
        : alone(i, Role.ORDINAL, Weight.LIKELY);
  }

  /** {@code la cuarta parte}, but not {@code la segunda parte}. */
  private Numeral withWhole(Numeral ordinal) {
    int part = ordinal.upTo(10);
    return part > 2 && words.is(Role.WHOLE, tokens.get(ordinal.end()))
        ? ordinal.with(NumberReader.share(1, part), ordinal.end() + 1)
        : ordinal;
  }

  /** {@code half}, and {@code medio millón}, {@code half a million}. */
  private Optional<Numeral> half(int i) {
    if (!words.is(Role.HALF, tokens.get(i))) {
      return Optional.empty();
    }
    int next = words.is(Role.ONE, tokens.get(i + 1)) ? i + 2 : i + 1;
    long factor = words.factor(tokens.get(next));
    if (words.number(Role.OFTEN, tokens.get(next)) == 12) {
      return Optional.of(new Numeral(i, next + 1, HALF_DOZEN, Weight.POSSIBLE, true));
    }
    return Optional.of(
        factor >= MILLION
            ? new Numeral(i, next + 1, BigDecimal.valueOf(factor / 2), Weight.CERTAIN, true)
            : new Numeral(i, i + 1, HALF, Weight.LIKELY, true));
  }

  /** One, which is a certain number only before a factor: {@code a hundred}. */
  private Numeral one(int i) {
    Token next = tokens.get(i + 1);
    if (words.factor(next) > 0) {
      return withHalf(cardinal(i + 1)).startingAt(i);
    }
    int part = words.number(Role.PART, next);
    if (part > 0) {
      return new Numeral(i, i + 2, NumberReader.share(1, part), Weight.LIKELY, true);
    }
    if (words.is(Role.HALF, next)) {
      return new Numeral(i, i + 2, HALF, Weight.LIKELY, true);
    }
    Numeral one = new Numeral(i, i + 1, BigDecimal.ONE, Weight.POSSIBLE, true);
    Numeral more = withHalf(one);
    return more.end() > one.end()
        ? new Numeral(i, more.end(), more.value(), Weight.CERTAIN, true)
        : one;
  }

  private Numeral cardinal(int start) {
    WordSum sum = new WordSum();
    int i = start;
    while (true) {
      Token token = tokens.get(i);
      int word = i > start && isJoint(i, token) ? i + 1 : i;
      boolean joined = word > i || isBareOne(i);
      if (isHalf(word) || !add(sum, tokens.get(word), joined)) {
        return new Numeral(start, i, BigDecimal.valueOf(sum.value()), Weight.CERTAIN, true);
      }
      i = word + 1;
    }
  }

  /** Returns whether a token may be between two words of one number. */
  private boolean isJoint(int i, Token token) {
    boolean dash = token.isDash() && !token.afterSpace() && !tokens.get(i + 1).afterSpace();
    return dash || token.isAnd();
  }

  /** {@code ciento uno}: only words for whole hundreds are joined to one without a word. */
  private boolean isBareOne(int i) {
    int hundreds = words.unit(tokens.get(i - 1));
    return hundreds >= 100
        && !tokens.get(i - 1).text().equals("cien")
        && words.is(Role.ONE, tokens.get(i));
  }

  /** Returns whether a half begins at a token: {@code a half}, {@code media}. */
  private boolean isHalf(int i) {
    int half = words.is(Role.ONE, tokens.get(i)) ? i + 1 : i;
    return words.is(Role.HALF, tokens.get(half));
  }

  private boolean add(WordSum sum, Token token, boolean joined) {
    long factor = words.factor(token);
    if (factor > 0) {
      return !joined && sum.multiply(factor);
    }
    int unit = words.unit(token);
    boolean ending = unit == 0 && sum.value() >= 20;
    if (ending && joined && words.is(Role.ONE, token)) {
      return sum.add(1);
    }
    return sum.add(ending && joined ? words.number(Role.ORDINAL, token) : unit);
  }

  /** {@code two thirds}. */
  private Numeral withPart(Numeral number) {
    int end = number.end();
    Token next = tokens.get(end);
    int word = next.isDash() && !next.afterSpace() ? end + 1 : end;
    int part = words.number(Role.PART, tokens.get(word));
    int count = number.upTo(10);
    if (part > 0 && count > 0 && count < part) {
      return number.with(NumberReader.share(count, part), word + 1);
    }
    int ordinal = words.number(Role.ORDINAL, next);
    return words.is(Role.WHOLE, tokens.get(end + 1)) && count > 0 && count < ordinal
        ? number.with(NumberReader.share(count, ordinal), end + 2)
        : number;
  }

  /** {@code dos millones y medio}, {@code two and a half million}. */
  Numeral withHalf(Numeral number) {
    int end = number.end();
    if (!tokens.get(end).isAnd() || !isHalf(end + 1)) {
      return number;
    }
    int next = words.is(Role.ONE, tokens.get(end + 1)) ? end + 3 : end + 2;
    long factor = words.factor(tokens.get(next));
    if (factor >= MILLION) {
      BigDecimal sum = number.value().add(HALF).multiply(BigDecimal.valueOf(factor));
      return number.with(sum, next + 1);
    }
    long before = words.factor(tokens.get(end - 1));
    return before >= MILLION
        ? number.with(number.value().add(BigDecimal.valueOf(before / 2)), next)
        : number;
  }

  /** {@code 2 mil 500}, {@code 1 millón 200 mil}: digits after a factor, less than it. */
  private Numeral withRest(Numeral number, long factor) {
    Token rest = tokens.get(number.end());
    if (factor < THOUSAND || !rest.isDigits() || rest.text().length() > 3) {
      return number;
    }
    long next = words.factor(tokens.get(number.end() + 1));
    boolean group = factor == THOUSAND ? next == 0 && rest.text().length() == 3 : next == THOUSAND;
    long value = Long.parseLong(rest.text()) * Math.max(1, next);
    return group
        ? number.with(
            number.value().add(BigDecimal.valueOf(value)), number.end() + (next == 0 ? 1 : 2))
        : number;
  }

  /** {@code 1,5 millones}, {@code 5 mil}, {@code 3 mil millones}. */
  Numeral withFactors(Numeral number) {
    Numeral result = number;
    long last = 0;
    long factor = words.factor(tokens.get(result.end()));
    while (factor > 0 && result.value().compareTo(BigDecimal.valueOf(MAX)) < 0) {
      result = result.with(result.value().multiply(BigDecimal.valueOf(factor)), result.end() + 1);
      last = factor;
      factor = words.factor(tokens.get(result.end()));
    }
    return withHalf(last == 0 ? result : withRest(result, last));
  }
}
